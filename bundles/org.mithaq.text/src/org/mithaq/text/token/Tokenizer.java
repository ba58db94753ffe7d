package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/** Cuts the lines of a reading into tokens. Web addresses and numbers of notes, lists and pages give none. */
final class Tokenizer {

    /** More of them are no number that anyone counts to. */
    private static final int MOST_DIGITS = 9;
    private static final Set<ZoneKind> SKIPPED =
            Set.of(ZoneKind.URL, ZoneKind.FOOTNOTE_MARKER, ZoneKind.FOOTNOTE_NUMBER, ZoneKind.LIST_NUMBER, ZoneKind.PAGE_NUMBER);

    private final Reading reading;
    private final Zones zones;
    private final TokenRules rules;
    private final Folder folder = Folder.standard();

    Tokenizer(Reading reading, Zones zones, TokenRules rules) {
        this.reading = reading;
        this.zones = zones;
        this.rules = rules;
    }

    /** The tokens of a line as the reading has them. */
    List<Token> line(TextLine line) {
        List<Token> tokens = new ArrayList<>();
        String text = reading.text();
        int from = line.start();
        for (int start = Characters.firstSeen(text, from, line.end()); start < line.end();
                start = Characters.firstSeen(text, from, line.end())) {
            Token.Kind kind = Characters.kind(text.codePointAt(start));
            int end = Characters.end(text, start, line.end());
            if (kind == Token.Kind.WORD) {
                end = rules.wordEnd(text, start, end);
            } else if (kind == Token.Kind.NUMBER) {
                int compound = rules.compoundEnd(text, start, line.end());
                kind = compound > start ? Token.Kind.COMPOUND
                        : end - start <= MOST_DIGITS ? Token.Kind.NUMBER : Token.Kind.SIGN;
                end = Math.max(end, compound);
            }
            token(kind, ReadingRange.of(start, end), from, tokens);
            from = end;
        }
        return tokens;
    }

    private void token(Token.Kind kind, ReadingRange range, int behindLast, List<Token> into) {
        RawSegments segments = reading.toRaw(range);
        String surface = reading.text(range);
        String folded = kind == Token.Kind.COMPOUND ? surface : folder.fold(surface);
        if (segments.isEmpty() || folded.isEmpty() || SKIPPED.contains(zones.zoneAt(segments.hull().start()))) {
            return;
        }
        boolean glued = !into.isEmpty()
                && into.getLast().hull().end().equals(segments.hull().start());
        boolean wide = range.start().value() - behindLast >= 2;
        into.add(new Token(kind, folded, surface, segments, glued, wide, startsRun(segments)));
    }

    private boolean startsRun(RawSegments segments) {
        String raw = reading.raw().value();
        int start = segments.ranges().getFirst().start().value();
        return start > 0 && Character.isDigit(raw.charAt(start - 1))
                || start > 1 && raw.charAt(start - 1) == ' ' && raw.charAt(start - 2) == ' ';
    }
}
