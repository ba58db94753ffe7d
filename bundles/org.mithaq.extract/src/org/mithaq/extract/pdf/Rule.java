package org.mithaq.extract.pdf;

/**
 * A line that is drawn on a page, in points from its upper left corner: thin, and upright or level.
 */
record Rule(double left, double top, double right, double bottom) {

    private static final double THIN = 3;

    static boolean isRule(double width, double height) {
        return width <= THIN && height > THIN || height <= THIN && width > THIN;
    }

    boolean isLevel() {
        return right - left > bottom - top;
    }

    boolean isUpright() {
        return !isLevel();
    }

    double length() {
        return Math.max(right - left, bottom - top);
    }

    double x() {
        return (left + right) / 2;
    }

    double y() {
        return (top + bottom) / 2;
    }

    boolean touches(Rule other) {
        return left <= other.right + THIN && other.left <= right + THIN && top <= other.bottom + THIN && other.top <= bottom + THIN;
    }
}
