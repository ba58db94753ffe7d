package org.mithaq.export;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The first rows of a table, aligned for a terminal: the first columns that hold something, with long cells cut. */
public final class TablePreview {

    private static final int WIDEST_CELL = 28;
    private static final int WIDEST_LINE = 118;
    private static final String GAP = "  ";
    private static final String CUT = "…";

    private TablePreview() {
    }

    /**
     * @param file a table as {@link DatasetExport} writes it
     * @param rows how many rows at most
     * @return a line with the names of the columns, and one for each row; empty when the table has no rows
     */
    public static List<String> lines(Path file, int rows) throws IOException {
        List<List<String>> cells = read(file, rows);
        if (cells.size() < 2) {
            return List.of();
        }
        List<Integer> columns = IntStream.range(0, cells.getFirst().size())
                .filter(column -> cells.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty())).boxed().toList();
        List<StringBuilder> lines = cells.stream().map(row -> new StringBuilder()).toList();
        int width = 0;
        for (int column : columns) {
            int wide = cells.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            if (width + wide > WIDEST_LINE) {
                break;
            }
            for (int row = 0; row < lines.size(); row++) {
                String cell = cells.get(row).get(column);
                lines.get(row).append(cell).append(" ".repeat(wide - width(cell))).append(GAP);
            }
            width += wide + GAP.length();
        }
        return lines.stream().map(line -> line.toString().stripTrailing()).toList();
    }

    private static List<List<String>> read(Path file, int rows) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            for (CsvRecord record : records) {
                cells.add(record.getFields().stream().map(TablePreview::cut).toList());
                if (cells.size() > rows) {
                    break;
                }
            }
        }
        return cells;
    }

    private static String cut(String cell) {
        String line = cell.replaceAll("\\s+", " ");
        StringBuilder kept = new StringBuilder();
        int width = 0;
        for (int c : line.codePoints().toArray()) {
            width += width(c);
            if (width >= WIDEST_CELL) {
                return kept.append(CUT).toString();
            }
            kept.appendCodePoint(c);
        }
        return kept.toString();
    }

    private static int width(String text) {
        return text.codePoints().map(TablePreview::width).sum();
    }

    /** Marks stand on the letter before them; format characters are not shown. */
    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? 0 : 1;
    }
}
