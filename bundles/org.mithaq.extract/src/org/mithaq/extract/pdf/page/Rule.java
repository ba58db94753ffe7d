package org.mithaq.extract.pdf.page;

/**
 * A line that is drawn on a page, in points from its upper left corner: thin, and upright or level.
 */
public record Rule(double left, double top, double right, double bottom) {

    private static final double THIN = 3;

    static boolean isRule(double width, double height) {
        return width <= THIN && height > THIN || height <= THIN && width > THIN;
    }

    /** Whether it goes from left to right rather than down. */
    public boolean isLevel() {
        return right - left > bottom - top;
    }

    /** Whether it goes down. */
    public boolean isUpright() {
        return !isLevel();
    }

    /** From one end to the other, in points. */
    public double length() {
        return Math.max(right - left, bottom - top);
    }

    /** How far its middle is from the left edge of the page, in points. */
    public double x() {
        return (left + right) / 2;
    }

    /** How far its middle is from the upper edge of the page, in points. */
    public double y() {
        return (top + bottom) / 2;
    }

    /** Whether another line meets or crosses it, or nearly does. */
    public boolean touches(Rule other) {
        return left <= other.right + THIN && other.left <= right + THIN && top <= other.bottom + THIN && other.top <= bottom + THIN;
    }
}
