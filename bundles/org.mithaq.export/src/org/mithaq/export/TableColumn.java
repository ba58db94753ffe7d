package org.mithaq.export;

import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.evaluation.Result;

/**
 * One column of a file: its name, and what it shows of the result that its dataset column gives for a row.
 *
 * @param cell empty where nothing is coded
 */
record TableColumn(String name, Function<Result, Optional<String>> cell) {
}
