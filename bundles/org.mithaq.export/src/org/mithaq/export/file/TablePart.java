package org.mithaq.export.file;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.column.RowFiller;
import org.mithaq.export.column.TableColumns;
import org.mithaq.export.csv.ChunkedBytes;
import org.mithaq.export.csv.CsvDialect;
import org.mithaq.export.csv.CsvRow;
import org.mithaq.export.row.DocumentGroups;
import org.mithaq.export.row.RowUnit;
import org.mithaq.export.sort.KeyedRow;
import org.mithaq.export.sort.RowOrder;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.coding.CodedRecord;

/**
 * What one document adds to a table: rows as bytes; rows to be sorted with others; and, where rows need things of all
 * documents, where these things are.
 */
final class TablePart {

    private final RowUnit unit;
    private final RowOrder order;
    private final RowFiller filler;
    private final CsvRow line;
    private final ChunkedBytes bytes = new ChunkedBytes();
    private final List<KeyedRow> sorted = new ArrayList<>();
    private final DocumentGroups groups;
    private int rows;

    /** @param mostHeld how many members of groups may be held until {@link #addGroups} */
    TablePart(Dataset dataset, TableColumns columns, RowOrder order, CsvDialect dialect, int mostHeld) {
        this.unit = new RowUnit(dataset);
        this.order = order;
        this.line = new CsvRow(dialect);
        this.filler = columns.into(line);
        this.groups = new DocumentGroups(dataset, mostHeld);
    }

    /**
     * @param root the place of the record at the top among those of its document, counted from 0
     * @param records it and its parts
     */
    void add(int root, List<CodedRecord> records, RowEvaluator evaluator) {
        if (unit.isSingle()) {
            records.forEach(record -> evaluator.forEachRow(unit.dataset(), record, row -> addRow(row, evaluator)));
        } else if (records.stream().anyMatch(unit::isAbout)) {
            groups.add(root, evaluator.elements(unit.dataset(), records.stream()).iterator(), evaluator);
        }
    }

    /** Adds the rows of the groups that were met so far, should no other document have members of them. */
    void addGroups(RowEvaluator evaluator) {
        groups.forEachRow(evaluator, row -> addRow(row, evaluator));
    }

    void addRow(Result row, RowEvaluator evaluator) {
        filler.fill(row, evaluator);
        rows++;
        if (order.keys().isEmpty()) {
            line.writeTo(bytes);
        } else {
            sorted.add(order.keyed(row, evaluator, line.toBytes()));
        }
    }

    DocumentGroups groups() {
        return groups;
    }

    List<KeyedRow> sorted() {
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
