package org.mithaq.extract.pdf.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mithaq.extract.pdf.page.Glyph;

/** Puts glyphs into rows: letters by their base line, raised and lowered small ones to the row beside them, marks on letters. */
public final class Rows {

    private static final double SAME_LINE = 0.25;
    private static final double SMALL = 0.8;
    private static final double RAISED = 0.7;
    private static final double LOWERED = 0.3;

    private Rows() {
    }

    /**
     * The rows of some glyphs, from top to bottom; none is empty.
     *
     * @param glyphs in any order
     */
    public static List<Row> of(List<Glyph> glyphs) {
        List<List<Glyph>> lines = lines(glyphs.stream().filter(g -> !g.isMark()).toList());
        moveSmallOnes(lines);
        List<List<Glyph>> marked = Marks.onLetters(lines, glyphs.stream().filter(Glyph::isMark).toList());
        return marked.stream().map(Row::of).filter(row -> !row.isEmpty()).sorted(Comparator.comparingDouble(Row::baseline)).toList();
    }

    private static List<List<Glyph>> lines(List<Glyph> letters) {
        List<Glyph> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> lines = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (lines.isEmpty() || glyph.baseline() - lines.getLast().getFirst().baseline() > SAME_LINE * glyph.size()) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(glyph);
        }
        return lines;
    }

    private static void moveSmallOnes(List<List<Glyph>> lines) {
        double[] largest = lines.stream().mapToDouble(line -> line.stream().filter(g -> !g.isBlank()).mapToDouble(Glyph::size).max()
                .orElse(0)).toArray();
        for (int i = 0; i < lines.size(); i++) {
            List<Glyph> kept = new ArrayList<>();
            for (Glyph glyph : List.copyOf(lines.get(i))) {
                int host = host(lines, largest, i, glyph);
                if (host == i) {
                    kept.add(glyph);
                } else {
                    lines.get(host).add(glyph);
                }
            }
            lines.set(i, kept);
        }
        lines.removeIf(List::isEmpty);
    }

    /** The line of larger letters that a small glyph stands directly at; else its own. */
    private static int host(List<List<Glyph>> lines, double[] largest, int own, Glyph glyph) {
        for (int i = Math.max(0, own - 2); i <= Math.min(lines.size() - 1, own + 2); i++) {
            if (i != own && glyph.size() < SMALL * largest[i] && lines.get(i).stream().anyMatch(letter -> standsAt(glyph, letter))) {
                return i;
            }
        }
        return own;
    }

    private static boolean standsAt(Glyph small, Glyph letter) {
        double up = letter.baseline() - small.baseline();
        return !letter.isBlank() && small.size() < SMALL * letter.size() && up < RAISED * letter.size()
                && up > -LOWERED * letter.size() && small.left() < letter.right() + letter.size()
                && letter.left() < small.right() + letter.size();
    }
}
