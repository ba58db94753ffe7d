package org.mithaq.core.entry;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as coders type them: European, Arabic-Indic or Persian digits, with or without grouping. */
public final class EnteredNumber {

    private static final char ARABIC_DECIMAL = '\u066B';
    private static final char ARABIC_GROUPING = '\u066C';
    private static final int LONGEST = 40;

    private EnteredNumber() {
    }

    /**
     * The number that a text states; empty when it states none or more than a number. A point and the Arabic decimal
     * separator part the decimals; commas and Arabic grouping marks are allowed between groups of three digits only.
     */
    public static Optional<BigDecimal> parse(String text) {
        String plain = plain(text.strip());
        if (plain.length() > LONGEST || !plain.matches("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain.replace(",", "")));
    }

    /** How a number is shown in a field: European digits, no grouping, no exponent. */
    public static String format(BigDecimal number) {
        return number.toPlainString();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    private static String plain(int c) {
        return switch (c) {
            case ARABIC_DECIMAL -> ".";
            case ARABIC_GROUPING, '\u060C' -> ",";
            case '\u2212' -> "-";
            case '\u200E', '\u200F', '\u061C' -> "";
            default -> Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : Character.toString(c);
        };
    }
}
