package org.mithaq.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.export.table.ForeignKey;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableColumn;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;

/** The tables that a codebook declares, as they are written. */
public final class Tables {

    private static final String EXTENSION = ".csv";

    private final LoadedCodebook codebook;
    private final ValueForm values;

    /** @param values whether cells hold ids or labels */
    public Tables(LoadedCodebook codebook, ValueForm values) {
        this.codebook = codebook;
        this.values = values;
    }

    /** All of them, in the order of the codebook. */
    public List<Table> all() {
        return codebook.datasets().stream().map(this::of).toList();
    }

    /** The table of a dataset. */
    public Table of(Dataset dataset) {
        List<TableColumn> columns = sources(dataset).stream().flatMap(source -> source.columns().stream()).toList();
        return new Table(dataset, fileName(dataset), columns, names(dataset.getKey(), columns),
                foreignKeys(dataset, columns), MissingCodes.of(dataset, codebook).codes());
    }

    /** How the columns of a dataset's table come about. */
    List<SourceColumn> sources(Dataset dataset) {
        ColumnExpansion expansion = new ColumnExpansion(codebook, values, MissingCodes.of(dataset, codebook));
        return dataset.getColumns().stream().flatMap(column -> expansion.expand(column).stream()).toList();
    }

    static String fileName(Dataset dataset) {
        return dataset.getName() + EXTENSION;
    }

    private List<ForeignKey> foreignKeys(Dataset dataset, List<TableColumn> columns) {
        List<ForeignKey> keys = new ArrayList<>();
        dataset.getReferences().stream().filter(each -> each.getDataset() != null).forEach(reference -> {
            List<TableColumn> others = sources(reference.getDataset()).stream()
                    .flatMap(source -> source.columns().stream()).toList();
            keys.add(new ForeignKey(names(reference.getColumns(), columns), reference.getDataset().getName(),
                    names(reference.getDataset().getKey(), others)));
        });
        return keys;
    }

    /** The columns that stand for columns of a dataset: their values, the first days of dates, the least of quantities. */
    private static List<String> names(List<Column> sources, List<TableColumn> columns) {
        return sources.stream().map(source -> columns.stream().filter(column -> column.source() == source).findFirst())
                .flatMap(Optional::stream).map(TableColumn::name).toList();
    }
}
