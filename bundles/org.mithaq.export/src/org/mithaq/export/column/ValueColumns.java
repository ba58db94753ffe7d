package org.mithaq.export.column;

import java.util.List;
import org.mithaq.codebook.evaluation.compiled.CompiledExpression;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.table.TableColumn;

/**
 * Columns that show sides of one result.
 *
 * @param source gives the result
 * @param ofOwner whether it asks for nothing but the record that the row's thing belongs to
 */
record ValueColumns(CompiledExpression source, boolean ofOwner, List<CellColumn> targets) implements SourceColumn {

    @Override
    public List<TableColumn> columns() {
        return targets.stream().map(CellColumn::column).toList();
    }

    @Override
    public void fill(Result row, RowEvaluator evaluator, RowFiller to) {
        if (ofOwner && to.isOfSameOwner()) {
            to.keep(targets.size());
        } else {
            show(evaluator.evaluate(source, row), to);
        }
    }

    void show(Result result, RowFiller to) {
        for (int i = 0; i < targets.size(); i++) {
            to.add(targets.get(i).cell().of(result));
        }
    }
}
