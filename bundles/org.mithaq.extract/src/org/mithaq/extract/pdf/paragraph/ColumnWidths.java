package org.mithaq.extract.pdf.paragraph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.extract.pdf.layout.TextLine;
import org.mithaq.extract.pdf.layout.TextLine.Kind;

/**
 * Gives lines the full width of their column where a page shows less of it, such as a last page of a few short lines:
 * without it, the end of a paragraph cannot be told.
 */
final class ColumnWidths {

    private static final int ENOUGH_LINES = 4;
    private static final double WIDER = 1.6;

    private ColumnWidths() {
    }

    /** Where a column begins and ends. */
    private record Column(double left, double right) {

        double width() {
            return right - left;
        }

        boolean holds(TextLine line) {
            return left <= line.columnLeft() + 1 && right >= line.columnRight() - 1;
        }
    }

    static List<List<TextLine>> evened(List<List<TextLine>> pages) {
        Set<Column> usual = new LinkedHashSet<>();
        pages.stream().flatMap(List::stream).filter(line -> line.kind() == Kind.BODY)
                .collect(Collectors.groupingBy(TextLine::column)).values().stream()
                .filter(lines -> lines.size() >= ENOUGH_LINES)
                .forEach(lines -> usual.add(new Column(lines.getFirst().columnLeft(), lines.getFirst().columnRight())));
        List<Column> columns = List.copyOf(usual);
        return pages.stream().map(lines -> lines.stream().map(line -> evened(line, columns)).toList()).toList();
    }

    /** The narrowest of the usual columns that holds the line's own and is not much wider. */
    private static TextLine evened(TextLine line, List<Column> columns) {
        double own = line.columnRight() - line.columnLeft();
        double widest = line.size() > 0 && own < 1 ? Double.POSITIVE_INFINITY : WIDER * own;
        Optional<Column> narrowest = Optional.empty();
        for (Column column : columns) {
            double width = column.width();
            if (width > own + 1 && width < widest && column.holds(line)) {
                narrowest = Optional.of(column);
                widest = width;
            }
        }
        return narrowest.map(column -> line.inColumn(column.left(), column.right())).orElse(line);
    }
}
