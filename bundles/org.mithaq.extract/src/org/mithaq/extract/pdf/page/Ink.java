package org.mithaq.extract.pdf.page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;

/**
 * What the outline of a glyph shows, in thousandths of its size.
 *
 * @param left where its ink begins
 * @param right where its ink ends
 * @param side where it has its ink half way up
 */
record Ink(double left, double right, Side side) {

    private static final int SAMPLES = 40;

    /** Half of a glyph. */
    enum Side {
        LEFT, RIGHT, NEITHER
    }

    static Ink of(GeneralPath outline) {
        Rectangle2D bounds = outline.getBounds2D();
        return new Ink(bounds.getMinX(), bounds.getMaxX(), side(outline, bounds));
    }

    private static Side side(GeneralPath outline, Rectangle2D bounds) {
        double sum = 0;
        int inked = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double x = bounds.getMinX() + bounds.getWidth() * (i + 0.5) / SAMPLES;
            if (outline.contains(x, bounds.getCenterY())) {
                sum += x;
                inked++;
            }
        }
        return inked == 0 ? Side.NEITHER : sum / inked < bounds.getCenterX() ? Side.LEFT : Side.RIGHT;
    }
}
