package org.mithaq.extract.pdf.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Glyphs with the quarter of a turn that each stands in. A page that was laid out on its side is read as its text stands;
 * what stands in another way than most of it is left for the end.
 */
final class Turned {

    /** What a glyph stands for that says nothing: it only holds the place of text that replaces it. */
    static final String UNKNOWN = "\uFFFC";

    private static final int QUARTERS = 4;
    /** Text that stands another way is moved below all other by so many points. */
    private static final double BELOW = 10_000;

    private final AffineTransform toPage;
    private final Deque<List<Placed>> before = new ArrayDeque<>();
    private List<Placed> glyphs = new ArrayList<>();

    private record Placed(Glyph glyph, int quarter) {
    }

    Turned(AffineTransform toPage) {
        this.toPage = toPage;
    }

    AffineTransform toPage() {
        return toPage;
    }

    /**
     * @param place of the glyph in the units of the page
     * @param from where it begins, in its own units
     * @param to where it ends
     */
    void add(String text, AffineTransform place, double from, double to) {
        AffineTransform shown = new AffineTransform(toPage);
        shown.concatenate(place);
        int quarter = quarter(shown.getScaleX(), shown.getShearY());
        if (quarter != 0) {
            shown.preConcatenate(AffineTransform.getQuadrantRotateInstance(-quarter));
        }
        Point2D start = shown.transform(new Point2D.Double(from, 0), null);
        Point2D end = shown.transform(new Point2D.Double(to, 0), null);
        double size = Math.hypot(shown.getShearX(), shown.getScaleY());
        if (Double.isFinite(start.getX() + start.getY() + end.getX() + size) && size > 0.5) {
            glyphs.add(new Placed(Glyph.of(text, Math.min(start.getX(), end.getX()), Math.max(start.getX(), end.getX()),
                    start.getY(), size), quarter));
        }
    }

    /** How many quarters of a turn a direction is from the one to the right. */
    private static int quarter(double x, double y) {
        return x > Math.abs(y) ? 0 : Math.floorMod(Math.round(Math.atan2(y, x) / (Math.PI / 2)), QUARTERS);
    }

    /** What is added from now on may be replaced. */
    void mark() {
        before.push(glyphs);
        glyphs = new ArrayList<>();
    }

    /** Puts text in the place of the glyphs since {@link #mark}, if these stand beside each other. */
    void replace(String text) {
        List<Placed> since = glyphs;
        glyphs = before.pop();
        if (since.isEmpty()) {
            return;
        }
        List<Placed> placing = placing(since);
        Placed first = placing.getFirst();
        double left = placing.stream().mapToDouble(p -> p.glyph().left()).min().orElseThrow();
        double right = placing.stream().mapToDouble(p -> p.glyph().right()).max().orElseThrow();
        boolean together = since.stream().allMatch(p -> p.quarter() == first.quarter()
                && Math.abs(p.glyph().baseline() - first.glyph().baseline()) < first.glyph().size());
        if (together && (text.isEmpty() || since.size() == 1 && Brackets.isBracket(text)
                && Brackets.isBracket(first.glyph().text()))) {
            // which way a bracket opens is seen and not told
            glyphs.addAll(text.isEmpty() ? List.of() : since);
        } else if (together) {
            glyphs.add(new Placed(Glyph.of(text, left, right, first.glyph().baseline(), first.glyph().size()), first.quarter()));
        } else {
            glyphs.addAll(since.stream().filter(placed -> !placed.glyph().text().equals(UNKNOWN)).toList());
        }
    }

    /** Of the glyphs that text replaces those that say where it stands: the letters, not what is over and under them. */
    private List<Placed> placing(List<Placed> replaced) {
        List<Placed> letters = replaced.stream().filter(p -> !p.glyph().isMark() && !p.glyph().text().equals(UNKNOWN)).toList();
        if (!letters.isEmpty()) {
            return letters;
        }
        List<Placed> unknown = replaced.stream().filter(p -> !p.glyph().isMark()).toList();
        double line = glyphs.isEmpty() ? replaced.getFirst().glyph().baseline() : glyphs.getLast().glyph().baseline();
        return unknown.stream().min(Comparator.<Placed>comparingInt(p -> p.glyph().hasWidth() ? 0 : 1)
                .thenComparingDouble(p -> Math.abs(p.glyph().baseline() - line))).map(List::of).orElse(replaced);
    }

    /** All glyphs, those of the most frequent quarter first and where they are, others below them. */
    List<Glyph> upright() {
        int[] counts = new int[QUARTERS];
        glyphs.forEach(placed -> counts[placed.quarter()]++);
        int most = 0;
        for (int i = 1; i < QUARTERS; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        List<Glyph> upright = new ArrayList<>(glyphs.size());
        for (Placed placed : glyphs) {
            Glyph glyph = placed.glyph();
            if (glyph.text().equals(UNKNOWN)) {
                continue;
            }
            double down = placed.quarter() == most ? 0 : BELOW * (placed.quarter() + 1);
            upright.add(down == 0 ? glyph : glyph.lower(down));
        }
        return upright;
    }
}
