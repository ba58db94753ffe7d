package org.mithaq.extract.pdf;

/**
 * What stands at one place of a page. Places are in points from the page's upper left corner.
 *
 * @param text one letter with its marks, the letters of a ligature in their order, or a blank
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far down its line stands
 * @param size of its font
 * @param kind what its text is: asked for so often that it is kept
 */
record Glyph(String text, double left, double right, double baseline, double size, Kind kind) {

    /** What a glyph may be. */
    enum Kind {
        LETTER, MARK, BLANK
    }

    static Glyph of(String text, double left, double right, double baseline, double size) {
        return new Glyph(text, left, right, baseline, size, kind(text));
    }

    private static Kind kind(String text) {
        return text.isBlank() ? Kind.BLANK : isMark(text) ? Kind.MARK : Kind.LETTER;
    }

    /** Whether text is nothing but marks that belong on a letter. */
    static boolean isMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The same with other text. */
    Glyph withText(String other) {
        return of(other, left, right, baseline, size);
    }

    /** The same further down. */
    Glyph lower(double by) {
        return new Glyph(text, left, right, baseline + by, size, kind);
    }

    double center() {
        return (left + right) / 2;
    }

    boolean hasWidth() {
        return right - left > 0.01 * size;
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }
}
