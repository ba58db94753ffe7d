package org.mithaq.export.table;

import java.nio.file.Path;

/**
 * A table that was written, but is not yet in its place.
 *
 * @param content where it can be read
 * @param rows number of rows, the one with the names of the columns not counted
 */
public record WrittenTable(Table table, Path content, int rows) {
}
