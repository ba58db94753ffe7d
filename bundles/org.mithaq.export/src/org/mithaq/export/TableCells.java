package org.mithaq.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.UnitShape;

/**
 * Makes the cells of a table's rows. Columns are resolved once for all rows. May be used by several threads.
 *
 * @param sources the columns of the dataset with those of the file
 * @param notCoded what stands where nothing is coded; empty for an empty cell
 */
record TableCells(Dataset dataset, List<SourceColumn> sources, Optional<String> notCoded) {

    /** Whether a row shows one thing, so that it needs no other records. */
    boolean isSingle() {
        return dataset.getUnit() == null || dataset.getUnit().getShape() == UnitShape.ELEMENTS;
    }

    static TableCells of(Dataset dataset, LoadedCodebook codebook, ValueForm values) {
        return new TableCells(dataset, new Tables(codebook, values).sources(dataset),
                MissingCodes.of(dataset, codebook).notCoded());
    }

    /** The names of the columns. */
    List<String> header() {
        return sources.stream().flatMap(source -> source.columns().stream()).map(TableColumn::name).toList();
    }

    /** The cells of a row, one for each column; null where nothing stands. */
    String[] of(Result row, RowEvaluator evaluator) {
        List<String> cells = new ArrayList<>();
        String nothing = notCoded.orElse(null);
        sources.forEach(source -> source.cells(row, evaluator, cell -> cells.add(cell.orElse(nothing))));
        return cells.toArray(String[]::new);
    }
}
