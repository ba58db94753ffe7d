package org.mithaq.core.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.model.coding.DateValue;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawText;
import org.mithaq.text.date.DateMention;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.find.DateFinder;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

/**
 * A date as coders type it: in EDTF, with a qualifier behind it where there is one ({@code 2015 mid}) and other readings
 * behind that ({@code 2016-12-01 | 2016-01-01}), or in the words of a report in Arabic or English.
 *
 * @param value the date
 * @param qualifier what the words say about it
 * @param alternatives other readings in EDTF, when the words contradict themselves; likely ones first
 * @param words what was typed in words; empty when it was typed in EDTF
 */
public record EnteredDate(Edtf value, DateQualifier qualifier, List<String> alternatives, String words) {

    private static final String SEPARATOR = " | ";
    /** What stands between readings: as it is formatted, or as one says it in English or Arabic. */
    private static final Pattern OR = Pattern.compile("\\||\\s(?:or|أو)\\s");

    public EnteredDate {
        alternatives = List.copyOf(alternatives);
    }

    /** A coded date; empty when what is stored is no date. */
    public static Optional<EnteredDate> of(DateValue date) {
        return edtf(date.getEdtf()).map(value -> new EnteredDate(value, qualifier(date.getQualifier())
                .orElse(DateQualifier.NONE), date.getAlternatives(), date.getText()));
    }

    /** What a text means; empty when it tells no date, or more than one. */
    public static Optional<EnteredDate> parse(String text) {
        String typed = text.strip();
        return notation(withAsciiDigits(typed))
                .or(() -> typed.contains(SEPARATOR.strip()) ? Optional.empty() : words(typed));
    }

    private static Optional<EnteredDate> notation(String typed) {
        List<String> readings = Arrays.stream(OR.split(typed, -1)).map(String::strip).toList();
        List<String> others = readings.stream().skip(1).distinct().filter(other -> edtf(other).isPresent()).toList();
        boolean dates = others.size() == readings.stream().skip(1).distinct().count();
        return dates ? single(readings.getFirst()).map(date -> date.withAlternatives(others)) : Optional.empty();
    }

    private EnteredDate withAlternatives(List<String> others) {
        return new EnteredDate(value, qualifier, others.stream().filter(other -> !other.equals(value.text())).toList(), words);
    }

    private static Optional<EnteredDate> single(String typed) {
        int blank = typed.indexOf(' ');
        if (blank < 0) {
            return edtf(typed).map(value -> new EnteredDate(value, DateQualifier.NONE, List.of(), ""));
        }
        Optional<DateQualifier> qualifier = qualifier(typed.substring(blank).strip());
        return edtf(typed.substring(0, blank)).filter(value -> qualifier.isPresent())
                .map(value -> new EnteredDate(value, qualifier.orElseThrow(), List.of(), ""));
    }

    private static Optional<EnteredDate> words(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        RawText raw = RawText.of(typed.replaceAll("[\\ud800-\\udfff]", " "));
        List<DateMention> found = new DateFinder().find(raw, Reading.identity(raw), Zones.allBody(raw));
        return found.size() == 1 && !leavesDigits(raw, found.getFirst()) ? Optional.of(of(found.getFirst(), typed))
                : Optional.empty();
    }

    /** Whether there are digits that the date was not read from: then it is not what was meant. */
    private static boolean leavesDigits(RawText raw, DateMention mention) {
        return IntStream.range(0, raw.length()).filter(i -> Character.isDigit(raw.value().charAt(i)))
                .anyMatch(i -> !mention.segments().contains(new RawOffset(i)));
    }

    private static EnteredDate of(DateMention mention, String typed) {
        return new EnteredDate(mention.value(), mention.qualifier(),
                mention.alternatives().stream().map(Edtf::text).toList(), typed);
    }

    /** The notation that {@link #parse(String)} reads. */
    public String format() {
        String first = qualifier == DateQualifier.NONE ? value.text() : value.text() + " " + qualifier.id();
        return Stream.concat(Stream.of(first), alternatives.stream()).collect(Collectors.joining(SEPARATOR));
    }

    private static Optional<Edtf> edtf(String text) {
        try {
            return Optional.of(Edtf.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateQualifier> qualifier(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return Arrays.stream(DateQualifier.values()).filter(each -> each.id().equals(wanted)).findFirst();
    }

    private static String withAsciiDigits(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }
}
