package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.mithaq.core.progress.OrderedWork;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.export.TablesForCompanions.Written;
import org.mithaq.export.csv.TableWriter;
import org.mithaq.export.file.StagedFile;
import org.mithaq.export.message.ExportMessages;
import org.mithaq.export.table.Table;

/** A table that is being written, part by part in the order of the documents. */
final class TableFile implements AutoCloseable {

    private static final int MOST_ROWS_IN_MEMORY = 20_000;
    /** Each is in memory with all that it is a part of, in every thread: few enough for a heap of 512 MB. */
    private static final int MOST_MEMBERS = 300;
    /** Those of one document, of which the next one lets go. */
    private static final int MOST_HELD = 1_000;

    private final Table table;
    private final TableCells cells;
    private final RowOrder order;
    private final ExportOptions options;
    private final StagedFile file;
    private final FileChannel channel;
    private final OutputStream out;
    private final long begin;
    private final RowSorter sorter;
    private final GroupIndex groups = new GroupIndex();
    /** Whether no group so far has members in two documents, so that its rows can be written with its document. */
    private volatile boolean apart = true;
    private int rows;

    TableFile(Table table, TableCells cells, StagedFile file, ExportOptions options) throws IOException {
        this.table = table;
        this.cells = cells;
        this.order = new RowOrder(cells.dataset().getSorting());
        this.options = options;
        this.file = file;
        this.sorter = new RowSorter(order, MOST_ROWS_IN_MEMORY);
        this.channel = FileChannel.open(file.staged(), StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
        new TableWriter(out, options.dialect()).header(cells.header());
        out.flush();
        this.begin = channel.position();
    }

    /** What a document adds; may be filled by any thread. */
    TablePart part() {
        return new TablePart(cells, order, options, apart ? MOST_HELD : 0);
    }

    /** @param document the place of what adds the part among the documents, which come in their order */
    void add(int document, TablePart part) throws IOException {
        boolean mayStay = groups.add(document, part.groups().elements()) && part.groups().isHeld();
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
        for (SortedRow row : part.sorted()) {
            sorter.add(row);
        }
    }

    /** Writes what had to wait for the last document, and closes the file. */
    Written finish(RecordSource source, OrderedWork work, ProgressMonitor progress) throws IOException {
        List<GroupIndex.Batch> batches = apart ? List.of() : groups.batches(MOST_MEMBERS);
        if (!batches.isEmpty()) {
            progress.begin(ExportMessages.of("progress.table", table.name()), batches.size());
        }
        work.run(batches, batch -> new GroupBatch(groups, batch, source).fill(part(), cells.dataset()),
                part -> {
                    try {
                        write(part);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }, progress);
        sorter.forEach(out::write);
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
