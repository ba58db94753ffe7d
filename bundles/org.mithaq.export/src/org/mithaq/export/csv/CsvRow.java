package org.mithaq.export.csv;

import java.util.Arrays;
import org.mithaq.export.table.CellSink;

/**
 * A row as RFC 4180 says: UTF-8, commas, CR LF behind it. Line feeds within a cell stay what they are. Cells that are kept
 * are not encoded again. For one thread.
 */
public final class CsvRow implements CellSink {

    private final boolean guarded;
    private CellBytes row = new CellBytes();
    private CellBytes before = new CellBytes();
    // behind the last byte of each cell; the comma before it counts as its first
    private int[] ends = new int[16];
    private int[] endsBefore = new int[16];
    private int filled;

    public CsvRow(CsvDialect dialect) {
        this.guarded = dialect.spreadsheetSafe();
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

    /** Writes the row, which ends with this: nothing can be added to it any more. */
    public void writeTo(ChunkedBytes out) {
        row.endRow();
        row.writeTo(out);
    }

    /** The row as it is written, which ends with this: nothing can be added to it any more. */
    public byte[] toBytes() {
        row.endRow();
        return row.toBytes();
    }
}
