package org.mithaq.extract.pdf.page;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The part of a page that is printed on. Some programs draw a line of text that a page break divides on both pages, and cut
 * off what is not to be seen.
 */
final class Clip {

    private static final double ALL = 1e9;
    private static final double NEAR = 1;

    private Deque<Rectangle2D> kept = new ArrayDeque<>();
    private Rectangle2D now = new Rectangle2D.Double(-ALL, -ALL, 2 * ALL, 2 * ALL);
    private boolean wanted;

    void save() {
        kept.push(now);
    }

    void restore() {
        if (!kept.isEmpty()) {
            now = kept.pop();
        }
    }

    /** Runs what may save more often than it restores, or the other way round. */
    void around(Drawing drawing) throws IOException {
        Deque<Rectangle2D> before = kept;
        Rectangle2D outside = now;
        kept = new ArrayDeque<>();
        try {
            drawing.draw();
        } finally {
            kept = before;
            now = outside;
        }
    }

    /** Draws something. */
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    /** The path that is being made narrows the part, when it is done. */
    void narrow() {
        wanted = true;
    }

    void pathDone(Path2D path) {
        if (wanted && path.getCurrentPoint() != null) {
            now = now.createIntersection(path.getBounds2D());
        }
        wanted = false;
    }

    /** Whether what is drawn at a place is seen. */
    boolean shows(Point2D place) {
        return place.getX() > now.getMinX() - NEAR && place.getX() < now.getMaxX() + NEAR && place.getY() > now.getMinY() - NEAR
                && place.getY() < now.getMaxY() + NEAR;
    }
}
