package org.mithaq.extract.pdf;

/**
 * What stands at one place of a page. Places are in points from the page's upper left corner.
 *
 * @param text one letter with its marks, the letters of a ligature in their order, or a blank
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down its line stands
 * @param size of its font
 */
record Glyph(String text, double left, double right, double baseline, double size) {

    /** The same with other text. */
    Glyph withText(String other) {
        return new Glyph(other, left, right, baseline, size);
    }

    double center() {
        return (left + right) / 2;
    }

    boolean hasWidth() {
        return right - left > 0.01 * size;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it is nothing but marks that belong on a letter. */
    boolean isMark() {
        return !text.isEmpty() && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }
}
