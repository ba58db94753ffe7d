package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a table of few rows, or the first row of a table: {@link CsvRow} tells how they look. */
final class TableWriter implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private final CsvRow line;

    TableWriter(Path file, ExportOptions options) throws IOException {
        this(new BufferedOutputStream(Files.newOutputStream(file)), options);
    }

    /** @param out closed with this writer */
    TableWriter(OutputStream out, ExportOptions options) throws IOException {
        this.out = out;
        this.line = new CsvRow(options);
        if (options.byteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
    }

    /** Writes the names of the columns. */
    void header(List<String> names) throws IOException {
        row(names.stream().map(Optional::of).toList());
    }

    /** @param cells one for each column, empty where nothing stands */
    void row(List<Optional<String>> cells) throws IOException {
        line.begin();
        cells.forEach(cell -> line.add(cell.orElse(null)));
        out.write(line.toBytes());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
