package org.mithaq.export;

import java.util.List;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;
import org.mithaq.model.codebook.Column;

/** Columns that show sides of one result. */
record ValueColumns(Column source, List<CellColumn> targets) implements SourceColumn {

    @Override
    public List<TableColumn> columns() {
        return targets.stream().map(CellColumn::column).toList();
    }

    @Override
    public void fill(Result row, RowEvaluator evaluator, RowCells to) {
        show(evaluator.cell(source, row), to);
    }

    void show(Result result, RowCells to) {
        for (int i = 0; i < targets.size(); i++) {
            to.add(targets.get(i).cell().of(result));
        }
    }
}
