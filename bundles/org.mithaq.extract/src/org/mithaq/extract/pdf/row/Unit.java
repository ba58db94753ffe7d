package org.mithaq.extract.pdf.row;

/**
 * What is not divided when a row is put into its order: the letters of a glyph, or a blank.
 *
 * @param left where it begins on the page
 * @param right where it ends
 * @param kind how it behaves in text of both directions
 */
record Unit(String text, double left, double right, Kind kind) {

    /** How it behaves in text of both directions. */
    enum Kind {
        RIGHT_TO_LEFT, LEFT_TO_RIGHT, DIGIT, RAISED_DIGIT, ARABIC_DIGIT, NEUTRAL
    }

    static Unit of(String text, double left, double right) {
        return new Unit(text, left, right, kind(text));
    }

    static Unit blank(double left, double right) {
        return new Unit(" ", left, right, Kind.NEUTRAL);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    private static Kind kind(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            Kind kind = kind(text.codePointAt(i));
            if (kind != Kind.NEUTRAL) {
                return kind;
            }
        }
        return Kind.NEUTRAL;
    }

    boolean isNumber() {
        return kind == Kind.DIGIT || kind == Kind.RAISED_DIGIT || kind == Kind.ARABIC_DIGIT;
    }

    /** Whether it holds the digits on both of its sides together. */
    boolean joinsNumbers() {
        return text.length() == 1 && "/:.,،٫٬\u00A0".contains(text);
    }

    private static Kind kind(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> Kind.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Kind.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> Character.isDigit(c) ? Kind.DIGIT : Kind.RAISED_DIGIT;
            case Character.DIRECTIONALITY_ARABIC_NUMBER -> Character.isDigit(c) ? Kind.ARABIC_DIGIT : Kind.NEUTRAL;
            default -> Kind.NEUTRAL;
        };
    }

    int letters() {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
