package org.mithaq.export.companion.script;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.export.companion.wording.ColumnCodes;
import org.mithaq.export.table.ColumnType;
import org.mithaq.export.table.Table;
import org.mithaq.export.table.TableColumn;

/**
 * A column as a statistics program keeps it.
 *
 * @param number its place in the file, the first is 1
 * @param name as the program can take it
 */
record ScriptColumn(int number, String name, TableColumn column, ColumnCodes codes) {

    /** What the program makes of the cells. */
    enum Kind {
        TEXT, NUMBER, DATE, YES_NO, CODES
    }

    static List<ScriptColumn> of(Table table, ProgramNames names) {
        List<String> legal = names.of(table.columns().stream().map(TableColumn::name).toList());
        List<ScriptColumn> columns = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            int place = columns.size();
            columns.add(new ScriptColumn(place + 1, legal.get(place), column, ColumnCodes.of(table, column)));
        }
        return List.copyOf(columns);
    }

    Kind kind() {
        if (column.several()) {
            return Kind.TEXT;
        }
        if (!codes.values().isEmpty()) {
            return Kind.CODES;
        }
        return switch (column.type()) {
            case ColumnType.NUMBER -> Kind.NUMBER;
            case ColumnType.DATE -> Kind.DATE;
            case ColumnType.YES_NO -> Kind.YES_NO;
            default -> Kind.TEXT;
        };
    }

    boolean isRenamed() {
        return !name.equals(column.name());
    }
}
