package org.mithaq.extract.pdf.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mithaq.extract.pdf.page.Glyph;

/**
 * Glyphs on one base line.
 *
 * @param glyphs from left to right, none of them a mark or a blank at an end
 * @param baseline that of the largest glyphs
 * @param size of the largest glyphs
 */
public record Row(List<Glyph> glyphs, double baseline, double size) implements Item {

    private static final double LARGE = 0.9;

    /**
     * The row that some glyphs make.
     *
     * @param unsorted in any order; blanks at both ends are left out
     */
    public static Row of(List<Glyph> unsorted) {
        List<Glyph> sorted = new ArrayList<>(unsorted);
        sorted.sort(Comparator.comparingDouble(Row::place));
        while (!sorted.isEmpty() && sorted.getFirst().isBlank()) {
            sorted.removeFirst();
        }
        while (!sorted.isEmpty() && sorted.getLast().isBlank()) {
            sorted.removeLast();
        }
        double size = 0;
        for (Glyph glyph : sorted) {
            size = glyph.isBlank() ? size : Math.max(size, glyph.size());
        }
        return new Row(List.copyOf(sorted), middleOfBaselines(sorted, size * LARGE), size);
    }

    private static double middleOfBaselines(List<Glyph> glyphs, double largerThan) {
        double[] baselines = new double[glyphs.size()];
        int count = 0;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank() && glyph.size() > largerThan) {
                baselines[count++] = glyph.baseline();
            }
        }
        Arrays.sort(baselines, 0, count);
        return count == 0 ? 0 : baselines[count / 2];
    }

    /**
     * The alef of a ligature that is written as two glyphs has no width, and stands where its lam does, left of it. Of others
     * that begin at the same place the narrow one is left of the wide one.
     */
    private static double place(Glyph glyph) {
        return glyph.hasWidth() ? glyph.left() + 0.02 * (glyph.right() - glyph.left()) : glyph.left() - 0.05 * glyph.size();
    }

    /** Whether it holds no glyph; such a row stands nowhere. */
    public boolean isEmpty() {
        return glyphs.isEmpty();
    }

    @Override
    public double left() {
        return glyphs.getFirst().left();
    }

    @Override
    public double right() {
        double right = glyphs.getFirst().right();
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }

    @Override
    public double top() {
        return baseline;
    }

    /** The part between two places, in points; empty where no glyph has its middle there. */
    public Row between(double from, double to) {
        return of(glyphs.stream().filter(g -> g.center() >= from && g.center() < to).toList());
    }
}
