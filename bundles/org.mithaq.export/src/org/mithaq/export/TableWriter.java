package org.mithaq.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes rows as RFC 4180 says: UTF-8, commas, rows ended by CR LF. Line feeds within a cell stay what they are.
 */
final class TableWriter implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final CsvWriter csv;
    private final boolean guarded;
    private int rows;

    TableWriter(Path file, ExportOptions options) throws IOException {
        this(new BufferedOutputStream(Files.newOutputStream(file)), options);
    }

    /** @param out closed with this writer */
    TableWriter(OutputStream out, ExportOptions options) throws IOException {
        this(options, out);
        if (options.byteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
    }

    private TableWriter(ExportOptions options, OutputStream out) {
        this.guarded = options.spreadsheetSafe();
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new CellQuoting())
                .build(out, StandardCharsets.UTF_8);
    }

    /** Begins a file of which parts are written by others: the byte order mark and the names of the columns. */
    static void begin(OutputStream out, List<String> names, ExportOptions options) throws IOException {
        TableWriter writer = new TableWriter(out, options);
        writer.header(names);
        writer.flush();
    }

    /** A writer of rows in the middle of a file. */
    static TableWriter part(OutputStream out, ExportOptions options) {
        return new TableWriter(options, out);
    }

    /** Writes the names of the columns. */
    void header(List<String> names) throws IOException {
        write(names);
    }

    /** @param cells one for each column, empty where nothing is coded */
    void row(List<Optional<String>> cells) throws IOException {
        row(cells.stream().map(cell -> cell.orElse(null)).toArray(String[]::new));
    }

    /** @param cells one for each column, null where nothing is coded */
    void row(String[] cells) throws IOException {
        List<String> row = Arrays.asList(cells);
        write(guarded ? row.stream().map(cell -> cell == null ? null : FormulaGuard.mark(cell)).toList() : row);
        rows++;
    }

    /** Hands on what was written. */
    void flush() throws IOException {
        csv.flush();
    }

    /** How many rows were written. */
    int rows() {
        return rows;
    }

    private void write(Iterable<String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
