package org.mithaq.extract.office;

import java.util.Locale;

/** How the numbers of a list are written. */
enum NumberFormat {
    NONE, DECIMAL, ARABIC_INDIC, LOWER_LETTER, UPPER_LETTER, LOWER_ROMAN, UPPER_ROMAN, ARABIC_ALPHABET, ARABIC_ABJAD, BULLET;

    private static final String ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST_ROMAN = 4000;

    /** The number as written; nothing for {@link #NONE} and {@link #BULLET}. */
    String format(int number) {
        return switch (this) {
            case NONE, BULLET -> "";
            case DECIMAL -> Integer.toString(number);
            case ARABIC_INDIC -> arabicIndic(number);
            case LOWER_LETTER -> letters("abcdefghijklmnopqrstuvwxyz", number);
            case UPPER_LETTER -> letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ", number);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case ARABIC_ALPHABET -> letters(ALPHABET, number);
            case ARABIC_ABJAD -> letters(ABJAD, number);
        };
    }

    private static String arabicIndic(int number) {
        StringBuilder digits = new StringBuilder();
        Integer.toString(number).chars().map(c -> Character.isDigit(c) ? c - '0' + 0x0660 : c).forEach(digits::appendCodePoint);
        return digits.toString();
    }

    /** a … z, aa, bb …, as word processors count on. */
    private static String letters(String alphabet, int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        int times = (number - 1) / alphabet.length() + 1;
        return times > 5 ? Integer.toString(number)
                : String.valueOf(alphabet.charAt((number - 1) % alphabet.length())).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number >= LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
