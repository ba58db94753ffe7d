package org.mithaq.export.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes a table of few rows, or the first row of a table: {@link CsvRow} tells how they look. */
public final class TableWriter implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final OutputStream out;
    private final CsvRow line;

    /** @param file made anew, with what {@code dialect} asks for at its start */
    public TableWriter(Path file, CsvDialect dialect) throws IOException {
        this(new BufferedOutputStream(Files.newOutputStream(file)), dialect);
    }

    /** @param out closed with this writer; what {@code dialect} asks for at the start of a file is written at once */
    public TableWriter(OutputStream out, CsvDialect dialect) throws IOException {
        this.out = out;
        this.line = new CsvRow(dialect);
        if (dialect.byteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
    }

    /** Writes the names of the columns. */
    public void header(List<String> names) throws IOException {
        row(names.stream().map(Optional::of).toList());
    }

    /** A cell with a text; nothing stands there when it is empty. */
    public static Optional<String> present(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    /** @param cells one for each column, empty where nothing stands */
    public void row(List<Optional<String>> cells) throws IOException {
        line.begin();
        cells.forEach(cell -> line.add(cell.orElse(null)));
        out.write(line.toBytes());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
