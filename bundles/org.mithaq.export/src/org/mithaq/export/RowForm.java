package org.mithaq.export;

/** What the cells of a table become, one row after the other, each filled from its first column to its last. For one thread. */
interface RowForm {

    /** Goes on with the first column of another row. */
    void begin();

    /** @param cell null where nothing stands: cells are too many for anything else to be made for each */
    void add(String cell);

    /** Leaves the next cells as they are in the row before. */
    void keep(int columns);
}
