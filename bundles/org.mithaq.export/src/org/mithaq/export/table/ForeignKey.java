package org.mithaq.export.table;

import java.util.List;

/**
 * Columns that lead to a row of another table.
 *
 * @param columns of the table at hand
 * @param table the name of the other table
 * @param key the columns of the other table's key, in the order of {@code columns}
 */
public record ForeignKey(List<String> columns, String table, List<String> key) {

    public ForeignKey {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }
}
