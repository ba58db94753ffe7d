package org.mithaq.export.column;

import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.export.table.CellSink;
import org.mithaq.export.table.MissingCode;
import org.mithaq.export.table.TableColumn;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Dataset;

/**
 * The columns of a dataset's table, resolved once for all rows: what they are, and what they show of a row. Any thread
 * may ask.
 */
public final class TableColumns {

    private final List<SourceColumn> sources;
    private final MissingCodes missing;

    private TableColumns(List<SourceColumn> sources, MissingCodes missing) {
        this.sources = sources;
        this.missing = missing;
    }

    /**
     * The columns of a table.
     *
     * @param codebook declares the dataset
     * @param values whether cells hold ids or labels
     */
    public static TableColumns of(Dataset dataset, LoadedCodebook codebook, ValueForm values) {
        MissingCodes missing = MissingCodes.of(dataset, codebook);
        ColumnExpansion expansion = new ColumnExpansion(codebook, values, missing);
        return new TableColumns(dataset.getColumns().stream().flatMap(column -> expansion.expand(column).stream()).toList(),
                missing);
    }

    /** What the columns are, in their order. */
    public List<TableColumn> all() {
        return sources.stream().flatMap(source -> source.columns().stream()).toList();
    }

    /** The names of the columns, in their order. */
    public List<String> names() {
        return all().stream().map(TableColumn::name).toList();
    }

    /** What stands in the cells for values that are missing, in the order of the codebook's reasons. */
    public List<MissingCode> missingCodes() {
        return missing.codes();
    }

    /**
     * What fills rows.
     *
     * @param cells takes them, one for each column
     */
    public RowFiller into(CellSink cells) {
        return new RowFiller(sources, missing.notCoded(), cells);
    }

    /**
     * The cells of one row. Whoever asks for many rows one after the other uses {@link #into}.
     *
     * @param row what the row shows, as the evaluator gives it for the dataset
     * @return one for each column; null where nothing stands
     */
    public String[] cells(Result row, RowEvaluator evaluator) {
        TextRow texts = new TextRow(all().size());
        into(texts).fill(row, evaluator);
        return texts.cells();
    }
}
