package org.mithaq.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.progress.OrderedWork;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.column.TableColumns;
import org.mithaq.export.csv.CsvDialect;
import org.mithaq.export.csv.TableWriter;
import org.mithaq.export.message.ExportMessages;
import org.mithaq.export.row.GroupIndex;
import org.mithaq.export.row.GroupReader;
import org.mithaq.export.row.RecordSource;
import org.mithaq.export.sort.KeyedRow;
import org.mithaq.export.sort.RowOrder;
import org.mithaq.export.sort.RowSorter;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.WrittenTable;

/** A table that is being written, part by part in the order of the documents. */
final class TableFile implements AutoCloseable {

    private static final int MOST_ROWS_IN_MEMORY = 20_000;
    /** Each is in memory with all that it is a part of, in every thread: few enough for a heap of 512 MB. */
    private static final int MOST_MEMBERS = 300;
    /** Those of one document, of which the next one lets go. */
    private static final int MOST_HELD = 1_000;

    private final Table table;
    private final TableColumns columns;
    private final RowOrder order;
    private final CsvDialect dialect;
    private final StagedFile file;
    private final FileChannel channel;
    private final OutputStream out;
    private final long begin;
    private final RowSorter sorter;
    private final GroupIndex groups = new GroupIndex();
    /** Whether no group so far has members in two documents, so that its rows can be written with its document. */
    private volatile boolean apart = true;
    private int rows;

    TableFile(Table table, TableColumns columns, StagedFile file, CsvDialect dialect) throws IOException {
        this.table = table;
        this.columns = columns;
        this.order = new RowOrder(table.dataset().getSorting());
        this.dialect = dialect;
        this.file = file;
        this.sorter = new RowSorter(order, MOST_ROWS_IN_MEMORY);
        this.channel = FileChannel.open(file.staged(), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
        new TableWriter(out, dialect).header(columns.names());
        out.flush();
        this.begin = channel.position();
    }

    /** What a document adds; may be filled by any thread. */
    TablePart part() {
        return new TablePart(table.dataset(), columns, order, dialect, apart ? MOST_HELD : 0);
    }

    /** @param document the place of what adds the part among the documents, which come in their order */
    void add(int document, TablePart part) throws IOException {
        boolean mayStay = groups.add(document, part.groups()) && part.groups().isHeld();
        if (apart && !mayStay) {
            apart = false;
            takeBack();
        }
        if (apart) {
            write(part);
        }
    }

    /** Removes the rows of the groups so far, of which some are not whole. */
    private void takeBack() throws IOException {
        out.flush();
        channel.truncate(begin);
        sorter.clear();
        rows = 0;
    }

    private void write(TablePart part) throws IOException {
        part.bytes().writeTo(out);
        rows += part.rows();
        for (KeyedRow row : part.sorted()) {
            sorter.add(row);
        }
    }

    /** Writes what had to wait for the last document, and closes the file. */
    WrittenTable finish(RecordSource source, OrderedWork work, ProgressMonitor progress) throws IOException {
        List<GroupIndex.Batch> batches = apart ? List.of() : groups.batches(MOST_MEMBERS);
        if (!batches.isEmpty()) {
            progress.begin(ExportMessages.of("progress.table", table.name()), batches.size());
        }
        GroupReader reader = new GroupReader(table.dataset(), groups, source);
        work.run(batches, batch -> part(batch, reader, source.evaluator()),
                part -> {
                    try {
                        write(part);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }, progress);
        sorter.forEach(out::write);
        close();
        return new WrittenTable(table, file.staged(), rows);
    }

    private TablePart part(GroupIndex.Batch batch, GroupReader reader, RowEvaluator evaluator) {
        TablePart part = part();
        reader.forEachRow(batch, evaluator, row -> part.addRow(row, evaluator));
        return part;
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
