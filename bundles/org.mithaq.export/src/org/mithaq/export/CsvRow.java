package org.mithaq.export;

import java.util.Arrays;

/**
 * A row as RFC 4180 says: UTF-8, commas, CR LF behind it. Line feeds within a cell stay what they are. Cells that are kept
 * are not encoded again.
 */
final class CsvRow implements RowForm {

    private final boolean guarded;
    private CellBytes row = new CellBytes();
    private CellBytes before = new CellBytes();
    // behind the last byte of each cell; the comma before it counts as its first
    private int[] ends = new int[16];
    private int[] endsBefore = new int[16];
    private int filled;

    CsvRow(ExportOptions options) {
        this.guarded = options.spreadsheetSafe();
    }

    @Override
    public void begin() {
        CellBytes bytes = before;
        before = row;
        row = bytes;
        row.clear();
        int[] places = endsBefore;
        endsBefore = ends;
        ends = places;
        filled = 0;
    }

    @Override
    public void add(String cell) {
        if (filled > 0) {
            row.comma();
        }
        if (cell != null) {
            row.add(guarded ? FormulaGuard.mark(cell) : cell);
        }
        makeRoom(1);
        ends[filled++] = row.size();
    }

    @Override
    public void keep(int columns) {
        int from = filled == 0 ? 0 : endsBefore[filled - 1];
        int moved = row.size() - from;
        row.add(before, from, endsBefore[filled + columns - 1]);
        makeRoom(columns);
        for (int i = 0; i < columns; i++) {
            ends[filled] = endsBefore[filled] + moved;
            filled++;
        }
    }

    private void makeRoom(int columns) {
        if (filled + columns > ends.length) {
            ends = Arrays.copyOf(ends, 2 * (filled + columns));
        }
    }

    /** Writes the row, which ends with this. */
    void writeTo(RowBytes out) {
        row.endRow();
        row.writeTo(out);
    }

    /** The row as it is written, which ends with this. */
    byte[] toBytes() {
        row.endRow();
        return row.toBytes();
    }
}
