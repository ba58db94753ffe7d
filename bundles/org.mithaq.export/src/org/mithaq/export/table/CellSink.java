package org.mithaq.export.table;

/** Takes the cells of a table, one row after the other, each from its first column to its last. For one thread. */
public interface CellSink {

    /** Goes on with the first column of another row. */
    void begin();

    /**
     * Takes the next cell of the row.
     *
     * @param cell null where nothing stands: cells are too many for anything else to be made for each
     */
    void add(String cell);

    /**
     * Leaves the next cells as they are in the row before, which there must be.
     *
     * @param columns how many cells, at least one
     */
    void keep(int columns);
}
