package org.mithaq.export;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.csv.ChunkedBytes;
import org.mithaq.export.csv.CsvRow;
import org.mithaq.model.coding.CodedRecord;

/**
 * What one document adds to a table: rows as bytes; rows to be sorted with others; and, where rows need things of all
 * documents, where these things are.
 */
final class TablePart {

    private final TableCells cells;
    private final RowOrder order;
    private final RowCells filled;
    private final CsvRow line;
    private final ChunkedBytes bytes = new ChunkedBytes();
    private final List<SortedRow> sorted = new ArrayList<>();
    private final DocumentGroups groups;
    private int rows;

    /** @param mostHeld how many members of groups may be held until {@link #addGroups} */
    TablePart(TableCells cells, RowOrder order, ExportOptions options, int mostHeld) {
        this.cells = cells;
        this.order = order;
        this.line = new CsvRow(options.dialect());
        this.filled = cells.into(line);
        this.groups = new DocumentGroups(cells.dataset(), mostHeld);
    }

    /**
     * @param root the place of the record at the top among those of its document, counted from 0
     * @param records it and its parts
     */
    void add(int root, List<CodedRecord> records, RowEvaluator evaluator) {
        if (cells.isSingle()) {
            records.forEach(record -> evaluator.forEachRow(cells.dataset(), record, row -> addRow(row, evaluator)));
        } else if (records.stream().anyMatch(cells::isAbout)) {
            groups.add(root, evaluator.elements(cells.dataset(), records.stream()).iterator(), evaluator);
        }
    }

    /** Adds the rows of the groups that were met so far, should no other document have members of them. */
    void addGroups(RowEvaluator evaluator) {
        groups.forEachRow(evaluator, row -> addRow(row, evaluator));
    }

    void addRow(Result row, RowEvaluator evaluator) {
        cells.fill(row, evaluator, filled);
        rows++;
        if (order.keys().isEmpty()) {
            line.writeTo(bytes);
        } else {
            sorted.add(new SortedRow(order.keysOf(row, evaluator), line.toBytes()));
        }
    }

    DocumentGroups groups() {
        return groups;
    }

    List<SortedRow> sorted() {
        return sorted;
    }

    /** How many rows there are, be they sorted with others or not. */
    int rows() {
        return rows;
    }

    /** The rows that are not sorted, as they stand in the file. */
    ChunkedBytes bytes() {
        return bytes;
    }
}
