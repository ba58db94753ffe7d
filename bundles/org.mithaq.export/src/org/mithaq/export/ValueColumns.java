package org.mithaq.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    public void cells(Result row, RowEvaluator evaluator, Consumer<Optional<String>> to) {
        show(evaluator.cell(source, row), to);
    }

    void show(Result result, Consumer<Optional<String>> to) {
        targets.forEach(target -> to.accept(target.cell().apply(result)));
    }
}
