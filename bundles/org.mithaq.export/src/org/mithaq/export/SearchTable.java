package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.export.csv.CsvDialect;
import org.mithaq.export.csv.TableWriter;

/**
 * What a search found as CSV. Segments are raw, in UTF-16 units, as {@code start-end;start-end} in reading order, as in
 * {@link SuggestionTable}; the text and what stands around it are as read, on one line.
 */
public final class SearchTable {

    /** The columns, in their order. */
    public static final List<String> COLUMNS =
            List.of("report", "line", "level", "zone", "segments", "before", "text", "after");

    private SearchTable() {
    }

    /** @param out stays open */
    public static void write(OutputStream out, List<SearchHit> hits) throws IOException {
        TableWriter table = new TableWriter(new BufferedOutputStream(new Unclosed(out)), CsvDialect.STANDARD);
        table.header(COLUMNS);
        for (SearchHit hit : hits) {
            table.row(List.of(Optional.of(hit.report().value()), Optional.of(Integer.toString(hit.line())),
                    Optional.of(hit.level().id()), Optional.of(hit.zone().id()),
                    Optional.of(hit.segments().toString()), TableWriter.present(hit.before()),
                    TableWriter.present(hit.text()), TableWriter.present(hit.after())));
        }
        table.close();
    }

    /** A stream of somebody else. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
