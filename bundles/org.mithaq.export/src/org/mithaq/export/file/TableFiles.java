package org.mithaq.export.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.progress.OrderedWork;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.column.TableColumns;
import org.mithaq.export.csv.CsvDialect;
import org.mithaq.export.row.RecordSource;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.WrittenTable;
import org.mithaq.model.coding.CodedRecord;

/** The tables that are being written: filled together, so that a record is read once for all of them, and closed together. */
public final class TableFiles implements AutoCloseable {

    private final List<TableFile> files = new ArrayList<>();

    /**
     * Begins another table.
     *
     * @param columns what is written of each row
     * @param file where it is written
     */
    public void open(Table table, TableColumns columns, StagedFile file, CsvDialect dialect) throws IOException {
        files.add(new TableFile(table, columns, file, dialect));
    }

    /**
     * Writes all rows.
     *
     * @param progress is told of each document, and then of groups of which no document knows all members
     * @return the tables in the order in which they were opened
     * @throws IOException when that is not possible
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<WrittenTable> write(RecordSource source, ProgressMonitor progress) throws IOException {
        OrderedWork work = new OrderedWork();
        int[] document = new int[1];
        try {
            work.run(source.documents(), each -> parts(each, source.evaluator()),
                    parts -> add(document[0]++, parts), progress);
            List<WrittenTable> written = new ArrayList<>();
            for (TableFile file : files) {
                progress.checkCancelled();
                written.add(file.finish(source, work, progress));
            }
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What a document adds to each of the tables. */
    private List<TablePart> parts(RecordSource.Document document, RowEvaluator evaluator) {
        List<TablePart> parts = files.stream().map(TableFile::part).toList();
        document.forEachRoot(root -> true, (root, record) -> {
            List<CodedRecord> records = CodedRecords.withParts(record).toList();
            parts.forEach(part -> part.add(root, records, evaluator));
        });
        parts.forEach(part -> part.addGroups(evaluator));
        return parts;
    }

    private void add(int document, List<TablePart> parts) {
        try {
            for (int i = 0; i < parts.size(); i++) {
                files.get(i).add(document, parts.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        IOException first = null;
        for (TableFile file : files) {
            try {
                file.close();
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
