package org.mithaq.export;

import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Dataset;

/** The tables that a codebook declares, as they are written. */
public final class Tables {

    private static final String EXTENSION = ".csv";

    private final LoadedCodebook codebook;
    private final ColumnExpansion expansion;

    /** @param values whether cells hold ids or labels */
    public Tables(LoadedCodebook codebook, ValueForm values) {
        this.codebook = codebook;
        this.expansion = new ColumnExpansion(codebook, values);
    }

    /** All of them, in the order of the codebook. */
    public List<Table> all() {
        return codebook.datasets().stream().map(this::of).toList();
    }

    /** The table of a dataset. */
    public Table of(Dataset dataset) {
        List<TableColumn> columns = dataset.getColumns().stream().flatMap(column -> expansion.expand(column).stream())
                .map(CellColumn::column).toList();
        return new Table(dataset, fileName(dataset), columns, List.of(), List.of(), missingCodes());
    }

    static String fileName(Dataset dataset) {
        return dataset.getName() + EXTENSION;
    }

    private List<MissingCode> missingCodes() {
        return codebook.missingReasons().stream()
                .map(reason -> new MissingCode(CellTexts.exportCode(reason, reason.getName()), reason)).toList();
    }
}
