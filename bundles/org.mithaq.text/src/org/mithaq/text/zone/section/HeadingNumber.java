package org.mithaq.text.zone.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a section as its title has it: before the title, or behind or inside of it, where extraction may put it.
 *
 * @param value 1 for the first
 * @param text as a person writes it, without signs around it
 * @param from where it starts with its signs, in UTF-16 units of the title
 * @param to where that ends
 */
record HeadingNumber(NumberScheme scheme, int value, String text, int from, int to) {

    private static final List<String> ORDINALS =
            List.of("أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر", "حادي عشر", "ثاني عشر");
    private static final String ORDINAL = "(?<ordinal>حادي عشر|ثاني عشر|أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)";
    private static final String LETTERS = "أبجدهوزحطي";
    private static final Map<String, NumberScheme> PARTS = Map.ofEntries(
            Map.entry("الباب", NumberScheme.BOOK), Map.entry("Part", NumberScheme.BOOK),
            Map.entry("الفصل", NumberScheme.CHAPTER), Map.entry("Chapter", NumberScheme.CHAPTER),
            Map.entry("القسم", NumberScheme.PART), Map.entry("الجزء", NumberScheme.PART), Map.entry("المحور", NumberScheme.PART),
            Map.entry("الملحق", NumberScheme.PART), Map.entry("Section", NumberScheme.PART), Map.entry("Annex", NumberScheme.PART),
            Map.entry("المبحث", NumberScheme.TOPIC), Map.entry("المطلب", NumberScheme.ISSUE),
            Map.entry("النموذج", NumberScheme.MODEL));
    private static final String PART = "(?<part>" + String.join("|", PARTS.keySet()) + ")";
    private static final String DIGITS = "[0-9\\u0660-\\u0669]{1,2}";
    private static final String N = "(?<n>" + DIGITS + ")";

    /** In the order in which they are tried. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(PART + "\\sال" + ORDINAL + "(?!\\p{L})\\s*:?"),
            Pattern.compile("^" + PART + "\\s(?:رقم\\s)?\\(?" + N + "\\)?(?!\\p{L})\\s*[:.\\-–]?"),
            Pattern.compile("^" + ORDINAL + "ا\\s*[:.\\-–)]\\s*"),
            Pattern.compile(ORDINAL + "ا\\s*(?::\\s*|[.\\-–]$)"),
            Pattern.compile("^(?<decimal>" + DIGITS + "(?:\\." + DIGITS + "){1,3})[.)\\-–]?(?=\\s)"),
            Pattern.compile("^[(\\[]?" + N + "\\)\\s*(?=\\p{L})"),
            Pattern.compile("^" + N + "\\s?[.\\-–](?=\\s|\\p{L})"),
            Pattern.compile("^(?<letter>[" + LETTERS + "])(?:ـ|ه)?\\s?[.)\\-–](?=\\s)"),
            Pattern.compile("(?<=\\s)\\.\\s?" + N + "$"),
            Pattern.compile("(?<=\\s)[\\-–]\\s?" + N + "$"),
            Pattern.compile("\\s\\(\\s?" + N + "\\)?$"));
    /** A bracket that was parted from its number: "( Place3"; up to two letters of the place may stand before it. */
    private static final Pattern PARTED_BRACKET = Pattern.compile("^(?<head>\\S{0,2})\\((?=\\s*\\p{L})[^.:)]*?" + N + "$");
    /** An ordinal of which extraction left the ending at the start. */
    private static final Pattern PARTED_ORDINAL = Pattern.compile("^ا\\s*:[^.:]{2,}" + ORDINAL + "$");

    /** The number of a title without diacritics; empty when it has none. */
    static Optional<HeadingNumber> of(String title) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(title);
            if (found.find()) {
                return Optional.of(read(found));
            }
        }
        Matcher bracket = PARTED_BRACKET.matcher(title);
        if (bracket.find()) {
            return Optional.of(number(NumberScheme.BRACKET, bracket.group("n"), bracket.start("n"), bracket.end()));
        }
        Matcher ordinal = PARTED_ORDINAL.matcher(title);
        return ordinal.find() ? Optional.of(new HeadingNumber(NumberScheme.ORDINAL, ordinal(ordinal),
                ordinal.group("ordinal") + "اً", ordinal.start("ordinal"), ordinal.end())) : Optional.empty();
    }

    private static HeadingNumber read(Matcher found) {
        String form = found.pattern().pattern();
        int from = found.start();
        int to = found.end();
        if (form.contains("<part>")) {
            NumberScheme scheme = PARTS.get(found.group("part"));
            return form.contains("<n>")
                    ? new HeadingNumber(scheme, digits(found.group("n")), found.group("part") + " " + found.group("n"), from, to)
                    : new HeadingNumber(scheme, ordinal(found), found.group("part") + " ال" + found.group("ordinal"), from, to);
        }
        if (form.contains("<ordinal>")) {
            return new HeadingNumber(NumberScheme.ORDINAL, ordinal(found), found.group("ordinal") + "اً", from, to);
        }
        if (form.contains("<decimal>")) {
            String[] numbers = found.group("decimal").split("\\.");
            return new HeadingNumber(NumberScheme.decimal(numbers.length), digits(numbers[numbers.length - 1]),
                    found.group("decimal"), from, to);
        }
        if (form.contains("<letter>")) {
            return new HeadingNumber(NumberScheme.LETTER, LETTERS.indexOf(found.group("letter")) + 1, found.group("letter"),
                    from, to);
        }
        NumberScheme scheme = found.group().matches(".*[()\\[].*") ? NumberScheme.BRACKET : NumberScheme.NUMBER;
        return number(scheme, found.group("n"), from, to);
    }

    private static HeadingNumber number(NumberScheme scheme, String digits, int from, int to) {
        return new HeadingNumber(scheme, digits(digits), digits, from, to);
    }

    private static int ordinal(Matcher found) {
        return ORDINALS.indexOf(found.group("ordinal")) + 1;
    }

    private static int digits(String digits) {
        int value = 0;
        for (char digit : digits.toCharArray()) {
            value = value * 10 + Character.digit(digit, 10);
        }
        return value;
    }
}
