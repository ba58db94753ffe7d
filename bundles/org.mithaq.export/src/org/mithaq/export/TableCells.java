package org.mithaq.export;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.table.CellSink;
import org.mithaq.export.table.TableColumn;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.UnitShape;
import org.mithaq.model.coding.CodedRecord;

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

    /** Whether a record can lead to rows. */
    boolean isAbout(CodedRecord record) {
        DatasetUnit unit = dataset.getUnit();
        return unit != null
                && (unit.isAllRecords() || unit.getType() != null && unit.getType().getName().equals(record.getType()));
    }

    /** The names of the columns. */
    List<String> header() {
        return sources.stream().flatMap(source -> source.columns().stream()).map(TableColumn::name).toList();
    }

    /** The cells of a row, one for each column; null where nothing stands. */
    String[] of(Result row, RowEvaluator evaluator) {
        TextRow texts = new TextRow(sources.stream().mapToInt(source -> source.columns().size()).sum());
        fill(row, evaluator, into(texts));
        return texts.cells();
    }

    /** Where rows can be filled into, one after the other. */
    RowCells into(CellSink form) {
        return new RowCells(form, notCoded);
    }

    /** Fills the cells of a row, one for each column. */
    void fill(Result row, RowEvaluator evaluator, RowCells to) {
        to.begin(row);
        for (int i = 0; i < sources.size(); i++) {
            sources.get(i).fill(row, evaluator, to);
        }
    }
}
