package org.mithaq.export;

import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.evaluation.Result;

/**
 * How the cells of a column come about.
 *
 * @param column the column
 * @param cell what it shows of the result that its source gives for a row; empty where nothing is coded
 */
record CellColumn(TableColumn column, Function<Result, Optional<String>> cell) {
}
