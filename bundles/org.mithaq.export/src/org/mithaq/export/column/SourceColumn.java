package org.mithaq.export.column;

import java.util.List;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.table.TableColumn;

/** A column of a dataset with the columns of the file that it becomes; evaluated once for each row. */
interface SourceColumn {

    /** The columns of the file, in their order. */
    List<TableColumn> columns();

    /** Fills the cells of a row, one for each column. */
    void fill(Result row, RowEvaluator evaluator, RowFiller to);
}
