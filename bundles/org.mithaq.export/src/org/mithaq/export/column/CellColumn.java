package org.mithaq.export.column;

import org.mithaq.export.table.TableColumn;

/**
 * How the cells of a column come about.
 *
 * @param column the column
 * @param cell what it shows of the result that its source gives for a row
 */
record CellColumn(TableColumn column, CellText cell) {
}
