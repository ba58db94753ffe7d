package org.mithaq.extract.pdf;

import java.util.stream.IntStream;

/**
 * What is not divided when a row is put into its order: the letters of a glyph, or a blank.
 *
 * @param left where it begins on the page
 * @param right where it ends
 */
record Unit(String text, double left, double right) {

    /** How it behaves in text of both directions. */
    enum Kind {
        RIGHT_TO_LEFT, LEFT_TO_RIGHT, DIGIT, RAISED_DIGIT, ARABIC_DIGIT, NEUTRAL
    }

    static Unit blank(double left, double right) {
        return new Unit(" ", left, right);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    Kind kind() {
        return text.codePoints().mapToObj(Unit::kind).filter(kind -> kind != Kind.NEUTRAL).findFirst().orElse(Kind.NEUTRAL);
    }

    boolean isNumber() {
        return kind() == Kind.DIGIT || kind() == Kind.RAISED_DIGIT || kind() == Kind.ARABIC_DIGIT;
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

    IntStream letters() {
        return text.codePoints().filter(Character::isLetter);
    }
}
