package org.mithaq.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;

/** A column of a dataset with the columns of the file that it becomes; evaluated once for each row. */
interface SourceColumn {

    /** The columns of the file, in their order. */
    List<TableColumn> columns();

    /** Gives the cells of a row, one for each column; empty where nothing is coded. */
    void cells(Result row, RowEvaluator evaluator, Consumer<Optional<String>> to);
}
