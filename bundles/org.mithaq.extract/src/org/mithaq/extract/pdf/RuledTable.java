package org.mithaq.extract.pdf;

import java.util.List;

/**
 * A table whose cells are told by lines.
 *
 * @param rows from top to bottom; each has cells from left to right, each of these printed rows from top to bottom
 */
record RuledTable(List<List<List<Row>>> rows, double left, double right, double top, double size) implements Item {
}
