package org.mithaq.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.export.column.TableColumns;
import org.mithaq.export.table.ForeignKey;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableColumn;
import org.mithaq.export.table.ValueForm;
import org.mithaq.model.codebook.Column;
import org.mithaq.model.codebook.Dataset;

/** The tables that a codebook declares, as they are written. */
final class Tables {

    private static final String EXTENSION = ".csv";

    private final LoadedCodebook codebook;
    private final ValueForm values;

    /** @param values whether cells hold ids or labels */
    Tables(LoadedCodebook codebook, ValueForm values) {
        this.codebook = codebook;
        this.values = values;
    }

    /** The table of a dataset. */
    Table of(Dataset dataset) {
        TableColumns columns = columns(dataset);
        return new Table(dataset, dataset.getName() + EXTENSION, columns.all(), names(dataset.getKey(), columns.all()),
                foreignKeys(dataset, columns.all()), columns.missingCodes());
    }

    private TableColumns columns(Dataset dataset) {
        return TableColumns.of(dataset, codebook, values);
    }

    private List<ForeignKey> foreignKeys(Dataset dataset, List<TableColumn> columns) {
        List<ForeignKey> keys = new ArrayList<>();
        dataset.getReferences().stream().filter(each -> each.getDataset() != null).forEach(reference -> {
            Dataset other = reference.getDataset();
            keys.add(new ForeignKey(names(reference.getColumns(), columns), other.getName(),
                    names(other.getKey(), columns(other).all())));
        });
        return keys;
    }

    /** The columns that stand for columns of a dataset: their values, the first days of dates, the least of quantities. */
    private static List<String> names(List<Column> sources, List<TableColumn> columns) {
        return sources.stream().map(source -> columns.stream().filter(column -> column.source() == source).findFirst())
                .flatMap(Optional::stream).map(TableColumn::name).toList();
    }
}
