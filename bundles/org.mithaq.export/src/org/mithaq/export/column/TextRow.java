package org.mithaq.export.column;

import org.mithaq.export.table.CellSink;

/** The cells of a row as texts; the next row is filled into the same array. */
final class TextRow implements CellSink {

    private final String[] cells;
    private int filled;

    TextRow(int columns) {
        this.cells = new String[columns];
    }

    @Override
    public void begin() {
        filled = 0;
    }

    @Override
    public void add(String cell) {
        cells[filled++] = cell;
    }

    @Override
    public void keep(int columns) {
        filled += columns;
    }

    /** Null where nothing stands. */
    String[] cells() {
        return cells;
    }
}
