package org.mithaq.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mithaq.extract.pdf.TextLine.Kind;

/**
 * Gives lines the full width of their column where a page shows less of it, such as a last page of a few short lines:
 * without it, the end of a paragraph cannot be told.
 */
final class ColumnWidths {

    private static final int ENOUGH_LINES = 4;
    private static final double WIDER = 1.6;

    private ColumnWidths() {
    }

    static List<List<TextLine>> evened(List<List<TextLine>> pages) {
        List<double[]> widths = new ArrayList<>();
        pages.stream().flatMap(List::stream).filter(line -> line.kind() == Kind.BODY)
                .collect(java.util.stream.Collectors.groupingBy(TextLine::column)).values().stream()
                .filter(lines -> lines.size() >= ENOUGH_LINES)
                .forEach(lines -> widths.add(new double[] {lines.getFirst().columnLeft(), lines.getFirst().columnRight()}));
        return pages.stream().map(lines -> lines.stream().map(line -> evened(line, widths)).toList()).toList();
    }

    /** The narrowest of the usual columns that holds the line's own and is not much wider. */
    private static TextLine evened(TextLine line, List<double[]> widths) {
        double own = line.columnRight() - line.columnLeft();
        return widths.stream().filter(w -> w[0] <= line.columnLeft() + 1 && w[1] >= line.columnRight() - 1)
                .filter(w -> w[1] - w[0] > own + 1 && (w[1] - w[0] < WIDER * own || line.size() > 0 && own < 1))
                .min(Comparator.comparingDouble(w -> w[1] - w[0]))
                .map(w -> line.inColumn(w[0], w[1])).orElse(line);
    }
}
