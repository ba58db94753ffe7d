package org.mithaq.extract.pdf;

import java.util.List;

/**
 * A table, whether lines tell its cells or only their places.
 *
 * @param rows from top to bottom; each has cells from left to right, each of these printed rows from top to bottom
 */
record Table(List<List<List<Row>>> rows, double left, double right, double top, double size) implements Item {
}
