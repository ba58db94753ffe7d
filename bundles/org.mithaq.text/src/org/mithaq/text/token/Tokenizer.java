package org.mithaq.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/** Cuts the lines of a reading into tokens. Web addresses and numbers of notes, lists and pages give none. */
public final class Tokenizer {

    private static final Pattern TOKEN =
            Pattern.compile("(?<number>\\p{Nd}+)|(?<word>[\\p{L}\\p{M}\\u0640]+)|(?<sign>[^\\s\\p{Z}])");
    /** More of them are no number that anyone counts to. */
    private static final int MOST_DIGITS = 9;
    private static final Set<ZoneKind> SKIPPED =
            Set.of(ZoneKind.URL, ZoneKind.FOOTNOTE_MARKER, ZoneKind.LIST_NUMBER, ZoneKind.PAGE_NUMBER);

    private final Reading reading;
    private final Zones zones;
    private final TokenRules rules;
    private final Folder folder = Folder.standard();

    public Tokenizer(Reading reading, Zones zones, TokenRules rules) {
        this.reading = reading;
        this.zones = zones;
        this.rules = rules;
    }

    /** The tokens of each line that has any, as stored. */
    public List<List<Token>> lines() {
        List<List<Token>> lines = new ArrayList<>();
        for (TextLine line : TextLine.of(reading.text())) {
            List<Token> tokens = line(line);
            if (!tokens.isEmpty()) {
                lines.add(tokens);
            }
        }
        return lines;
    }

    private List<Token> line(TextLine line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(reading.text()).region(line.start(), line.end());
        int from = line.start();
        while (matcher.find()) {
            Token.Kind kind = kind(matcher);
            int end = matcher.end();
            if (kind == Token.Kind.WORD) {
                end = rules.wordEnd(reading.text(), matcher.start(), end);
            } else if (kind == Token.Kind.NUMBER) {
                int compound = rules.compoundEnd(reading.text(), matcher.start(), line.end());
                kind = compound > matcher.start() ? Token.Kind.COMPOUND : kind;
                end = Math.max(end, compound);
            }
            token(kind, ReadingRange.of(matcher.start(), end), from, tokens);
            from = end;
            matcher.region(end, line.end());
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher matcher) {
        if (matcher.group("number") != null) {
            return matcher.group().length() <= MOST_DIGITS ? Token.Kind.NUMBER : Token.Kind.SIGN;
        }
        return matcher.group("word") == null ? Token.Kind.SIGN : Token.Kind.WORD;
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
