package org.mithaq.text.repair.line;

/** What numbers are counted as: not each number, but classes of numbers that stand in the same places. */
public final class NumberKeys {

    /** The number of a list item. */
    public static final String ITEM = "#I";
    private static final String YEAR = "#Y";
    private static final String DAY = "#D";
    private static final String OTHER = "#N";

    private NumberKeys() {
    }

    /** @param digits folded: European ones, signs between them perhaps */
    static String of(String digits) {
        boolean plain = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = plain ? Integer.parseInt(digits) : 0;
        if (digits.length() == 4 && value >= 1900 && value < 2100) {
            return YEAR;
        }
        return digits.length() <= 2 && value >= 1 && value <= 31 ? DAY : OTHER;
    }
}
