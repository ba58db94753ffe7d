package org.mithaq.extract.pdf.page;

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
public record Glyph(String text, double left, double right, double baseline, double size, Kind kind) {

    /** What a glyph may be. */
    public enum Kind {
        LETTER, MARK, BLANK
    }

    /** A glyph of the kind that its text tells. Places in points. */
    public static Glyph of(String text, double left, double right, double baseline, double size) {
        return new Glyph(text, left, right, baseline, size, kind(text));
    }

    private static Kind kind(String text) {
        return text.isBlank() ? Kind.BLANK : isMark(text) ? Kind.MARK : Kind.LETTER;
    }

    /** Whether text is nothing but marks that belong on a letter. */
    public static boolean isMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The same with other text. */
    public Glyph withText(String other) {
        return of(other, left, right, baseline, size);
    }

    /** The same further down. */
    Glyph lower(double by) {
        return new Glyph(text, left, right, baseline + by, size, kind);
    }

    /** The middle between its edges, in points. */
    public double center() {
        return (left + right) / 2;
    }

    /** Whether it takes room in its row, which the second letter of some ligatures does not. */
    public boolean hasWidth() {
        return right - left > 0.01 * size;
    }

    /** Whether it is nothing but blanks. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Whether it is a mark that belongs on a letter. */
    public boolean isMark() {
        return kind == Kind.MARK;
    }
}
