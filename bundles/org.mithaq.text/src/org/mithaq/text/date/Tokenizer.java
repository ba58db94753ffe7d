package org.mithaq.text.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
final class Tokenizer {

    /** Two names of a month glued together are two words. */
    private static final String GLUED_MONTH = "(?:يناير|فبراير|مارس|[أإا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر"
            + "|[أا]كتوبر|نوفمبر|ديسمبر)(?=كانون|تشرين|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<number>\\p{Nd}+)|(?<word>" + GLUED_MONTH + "|[\\p{L}\\p{M}\\u0640]+)|(?<sign>[^\\s\\p{Z}])");
    private static final Set<ZoneKind> SKIPPED =
            Set.of(ZoneKind.URL, ZoneKind.FOOTNOTE_MARKER, ZoneKind.LIST_NUMBER, ZoneKind.PAGE_NUMBER);

    private final Reading reading;
    private final Zones zones;
    private final Folder folder = Folder.standard();

    Tokenizer(Reading reading, Zones zones) {
        this.reading = reading;
        this.zones = zones;
    }

    List<List<Token>> lines() {
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
            Optional<NumericDate> date = matcher.group("number") == null ? Optional.empty()
                    : NumericDate.at(reading.text(), matcher.start(), line.end());
            int end = date.map(NumericDate::end).orElse(matcher.end());
            token(kind(matcher, date), ReadingRange.of(matcher.start(), end), from, tokens);
            from = end;
            matcher.region(end, line.end());
        }
        return tokens;
    }

    private static Token.Kind kind(Matcher matcher, Optional<NumericDate> date) {
        if (date.isPresent()) {
            return Token.Kind.NUMERIC_DATE;
        }
        if (matcher.group("number") != null) {
            return matcher.group().length() <= 9 ? Token.Kind.NUMBER : Token.Kind.SIGN;
        }
        return matcher.group("word") == null ? Token.Kind.SIGN : Token.Kind.WORD;
    }

    private void token(Token.Kind kind, ReadingRange range, int behindLast, List<Token> into) {
        RawSegments segments = reading.toRaw(range);
        String surface = reading.text(range);
        String folded = kind == Token.Kind.NUMERIC_DATE ? surface : folder.fold(surface);
        if (segments.isEmpty() || folded.isEmpty() || SKIPPED.contains(zones.zoneAt(segments.hull().start()))) {
            return;
        }
        boolean glued = !into.isEmpty()
                && into.getLast().hull().end().equals(segments.hull().start());
        boolean wide = range.start().value() - behindLast >= 2;
        into.add(new Token(kind, folded, surface, segments, glued, wide));
    }
}
