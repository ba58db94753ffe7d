package org.mithaq.extract.pdf.layout;

import java.util.List;
import org.mithaq.extract.pdf.row.Item;
import org.mithaq.extract.pdf.row.Row;

/**
 * A table, whether lines tell its cells or only their places.
 *
 * @param rows from top to bottom; each has cells from left to right, each of these printed rows from top to bottom
 */
record Table(List<List<List<Row>>> rows, double left, double right, double top, double size) implements Item {
}
