package org.mithaq.export.table;

import java.util.List;
import org.mithaq.model.codebook.Dataset;

/**
 * A table as it is written: what its file and its columns are. Several files of one export belong together by their
 * foreign keys.
 *
 * @param dataset the declaration, with labels and definitions
 * @param file the name of its file
 * @param columns in their order
 * @param key the names of the columns that tell rows apart; empty when the dataset declares none
 * @param foreignKeys to other tables of the same export
 * @param missingCodes that may stand in the cells of columns with {@link TableColumn#missing()}
 */
public record Table(Dataset dataset, String file, List<TableColumn> columns, List<String> key,
        List<ForeignKey> foreignKeys, List<MissingCode> missingCodes) {

    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        foreignKeys = List.copyOf(foreignKeys);
        missingCodes = List.copyOf(missingCodes);
    }

    /** The name of the table. */
    public String name() {
        return dataset.getName();
    }
}
