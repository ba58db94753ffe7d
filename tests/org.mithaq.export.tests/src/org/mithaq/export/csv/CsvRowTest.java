package org.mithaq.export.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row of a file")
class CsvRowTest {

    private static final int COLUMNS = 7;
    private static final int ROWS = 20_000;
    private static final List<String> HOSTILE = List.of("\"", "\"\"", ",", ";", "\r", "\n", "\r\n", "\t", "\0", " ", "=", "+1",
            "-2", "@x", "'", "#", "\\", "\uFEFF", "\uFFFE", "\uFFFF", "\u007F", "\u0080", "\u07FF", "\u0800", "\u00E9", "a",
            "AGR-0001", "2013-12-17", "0", "12.5", "\u0628\u0631\u0632\u0629", "\u064E", "\u200F", "\u2067", "\uD83D\uDE00",
            "\uD83D", "\uDE00", "\uDBFF\uDFFF", "x".repeat(3_000), "\u0634".repeat(3_000), "\"".repeat(3_000));

    private final SplittableRandom random = new SplittableRandom(11);

    /** Null for a cell that is not there. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(8); i > 1; i--) {
            boolean known = random.nextInt(4) > 0;
            cell.append(known ? HOSTILE.get(random.nextInt(HOSTILE.size() - (random.nextInt(50) == 0 ? 0 : 3)))
                    : Character.toString((char) random.nextInt(0x10000)));
        }
        return cell.isEmpty() && random.nextBoolean() ? null : cell.toString();
    }

    /** Rows in which some cells are those of the row before. */
    private List<List<String>> rows(boolean[][] kept) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                kept[i][column] = i > 0 && random.nextInt(3) == 0;
                row.add(kept[i][column] ? rows.get(i - 1).get(column) : cell());
            }
            rows.add(row);
        }
        return rows;
    }

    private static byte[] written(List<List<String>> rows, boolean[][] kept, CsvDialect dialect) throws IOException {
        CsvRow line = new CsvRow(dialect);
        ChunkedBytes bytes = new ChunkedBytes();
        for (int i = 0; i < rows.size(); i++) {
            line.begin();
            int column = 0;
            while (column < COLUMNS) {
                int from = column;
                while (column < COLUMNS && kept[i][column]) {
                    column++;
                }
                if (column > from) {
                    line.keep(column - from);
                } else {
                    line.add(rows.get(i).get(column++));
                }
            }
            line.writeTo(bytes);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        bytes.writeTo(all);
        return all.toByteArray();
    }

    private static byte[] writtenByLibrary(List<List<String>> rows, QuoteStrategy quoting) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(quoting)
                .build(all, StandardCharsets.UTF_8)) {
            rows.forEach(writer::writeRecord);
        }
        return all.toByteArray();
    }

    /** The library asks for nothing but what stands in a cell. */
    private static final class Quoting implements QuoteStrategy {

        @Override
        public boolean quoteEmpty(int line, int column) {
            return true;
        }

        @Override
        public boolean quoteValue(int line, int column, String value) {
            return !CellQuoting.isPlain(value);
        }
    }

    /** What UTF-8 makes of a text that is no well-formed UTF-16. */
    private static String encodable(String cell) {
        return new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("has the bytes that a library writes, whatever the cells hold and whichever are kept")
    void hasTheBytesOfTheLibrary() throws Exception {
        boolean[][] kept = new boolean[ROWS][COLUMNS];
        List<List<String>> rows = rows(kept);
        assertArrayEquals(writtenByLibrary(rows, new Quoting()), written(rows, kept, CsvDialect.STANDARD));
    }

    @Test
    @DisplayName("is read back by a library as it was filled")
    void isReadBack() throws Exception {
        boolean[][] kept = new boolean[ROWS][COLUMNS];
        List<List<String>> rows = rows(kept);
        String text = new String(written(rows, kept, CsvDialect.STANDARD), StandardCharsets.UTF_8);
        List<CsvRecord> read;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            read = reader.stream().toList();
        }
        assertEquals(rows.size(), read.size());
        IntStream.range(0, rows.size()).forEach(i -> assertEquals(
                rows.get(i).stream().map(cell -> cell == null ? "" : encodable(cell)).toList(), read.get(i).getFields()));
    }

    @Test
    @DisplayName("has no formulas where a spreadsheet is to open it")
    void isGuarded() throws Exception {
        boolean[][] kept = new boolean[ROWS][COLUMNS];
        List<List<String>> rows = rows(kept);
        List<List<String>> marked = rows.stream().map(row -> row.stream()
                .map(cell -> cell == null ? null : FormulaGuard.mark(cell)).toList()).toList();
        CsvDialect safe = new CsvDialect(false, true);
        assertArrayEquals(writtenByLibrary(marked, new Quoting()), written(rows, kept, safe));
    }

    @Test
    @DisplayName("tells cells that are not there from empty ones")
    void tellsNothingFromEmpty() throws Exception {
        assertEquals(",\"\",a,,1,\" \",\"\u0628\"\r\n", new String(written(
                List.of(Arrays.asList(null, "", "a", null, "1", " ", "\u0628")), new boolean[1][COLUMNS],
                CsvDialect.STANDARD), StandardCharsets.UTF_8));
    }
}
