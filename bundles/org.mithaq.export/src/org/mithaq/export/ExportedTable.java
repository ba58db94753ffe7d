package org.mithaq.export;

import java.nio.file.Path;

/**
 * A table that was written.
 *
 * @param name the name of the dataset
 * @param rows number of rows, the one with the names of the columns not counted
 * @param file where it is
 */
public record ExportedTable(String name, int rows, Path file) {
}
