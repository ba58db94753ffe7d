package org.mithaq.text.repair;

/**
 * A word, number or sign as a {@link CorpusModel} knows it.
 *
 * @param key folded letters; numbers have one key per class, signs are their own
 * @param id number in the model, negative when it is unknown there
 * @param group the groups that it belongs to
 * @param preposition whether a noun follows it
 * @param noNoun whether it is no noun and begins none
 * @param probability without any context
 * @param likelihood natural logarithm of that
 */
record Token(String key, TokenKind kind, int id, WordGroup group, boolean preposition, boolean noNoun,
        double probability, double likelihood) {

    static final String YEAR = "#Y";
    static final String DAY = "#D";
    static final String OTHER_NUMBER = "#N";
    /** The number of a list item. */
    static final String ITEM = "#I";

    /** The key of a number. */
    static String number(String digits) {
        boolean plain = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = plain ? Integer.parseInt(digits) : 0;
        if (digits.length() == 4 && value >= 1900 && value < 2100) {
            return YEAR;
        }
        return digits.length() <= 2 && value >= 1 && value <= 31 ? DAY : OTHER_NUMBER;
    }

    boolean isArabic() {
        return kind == TokenKind.ARABIC;
    }

    boolean isSign(String signs) {
        return kind == TokenKind.SIGN && signs.contains(key);
    }
}
