package org.mithaq.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.codebook.UnitShape;
import org.mithaq.model.coding.CodedRecord;

/**
 * What one document adds to a table: rows as bytes; rows to be sorted with others; or, where rows need things of all
 * documents, the things.
 */
final class TablePart {

    private final TableCells cells;
    private final RowOrder order;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TableWriter writer;
    private final List<SortedRow> sorted = new ArrayList<>();
    private final List<Result> elements = new ArrayList<>();

    TablePart(TableCells cells, RowOrder order, ExportOptions options) {
        this.cells = cells;
        this.order = order;
        this.writer = TableWriter.part(bytes, options);
    }

    void add(CodedRecord root, RowEvaluator evaluator) {
        boolean single = cells.dataset().getUnit() != null && cells.dataset().getUnit().getShape() == UnitShape.ELEMENTS;
        var found = evaluator.elements(cells.dataset(), CodedRecords.withParts(root));
        if (single) {
            evaluator.rowsOf(cells.dataset(), found).forEach(row -> addRow(row, evaluator));
        } else {
            found.forEach(elements::add);
        }
    }

    void addRow(Result row, RowEvaluator evaluator) {
        String[] made = cells.of(row, evaluator);
        if (!order.keys().isEmpty()) {
            sorted.add(new SortedRow(order.keysOf(row, evaluator), made));
            return;
        }
        try {
            writer.row(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Result> elements() {
        return elements;
    }

    List<SortedRow> sorted() {
        return sorted;
    }

    int rows() {
        return writer.rows();
    }

    /** The rows as they stand in the file. */
    ByteArrayOutputStream bytes() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }
}
