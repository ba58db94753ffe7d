package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.TablesForCompanions.Written;

/** A table that is being written, part by part in the order of the documents. */
final class TableFile implements AutoCloseable {

    private static final int MOST_ROWS_IN_MEMORY = 20_000;

    private final Table table;
    private final TableCells cells;
    private final RowOrder order;
    private final ExportOptions options;
    private final StagedFile file;
    private final OutputStream out;
    private final RowSorter sorter;
    private final List<Result> elements = new ArrayList<>();
    private int rows;

    TableFile(Table table, TableCells cells, StagedFile file, ExportOptions options) throws IOException {
        this.table = table;
        this.cells = cells;
        this.order = new RowOrder(cells.dataset().getSorting());
        this.options = options;
        this.file = file;
        this.sorter = new RowSorter(order, MOST_ROWS_IN_MEMORY);
        this.out = new BufferedOutputStream(Files.newOutputStream(file.staged()));
        TableWriter.begin(out, cells.header(), options);
    }

    /** What a document adds; may be filled by any thread. */
    TablePart part() {
        return new TablePart(cells, order, options);
    }

    void add(TablePart part) throws IOException {
        part.bytes().writeTo(out);
        rows += part.rows();
        for (SortedRow row : part.sorted()) {
            sorter.add(row);
        }
        elements.addAll(part.elements());
    }

    /** Writes what had to wait for the last document, and closes the file. */
    Written finish(RowEvaluator evaluator, ProgressMonitor progress) throws IOException {
        Iterator<Result> waiting = evaluator.rowsOf(cells.dataset(), elements.stream()).iterator();
        while (waiting.hasNext()) {
            progress.checkCancelled();
            TablePart part = part();
            for (int i = 0; i < MOST_ROWS_IN_MEMORY && waiting.hasNext(); i++) {
                part.addRow(waiting.next(), evaluator);
            }
            add(part);
        }
        elements.clear();
        TableWriter writer = TableWriter.part(out, options);
        sorter.forEach(writer::row);
        writer.flush();
        rows += writer.rows();
        close();
        return new Written(table, file.staged(), rows);
    }

    @Override
    public void close() throws IOException {
        try {
            sorter.close();
        } finally {
            out.close();
        }
    }
}
