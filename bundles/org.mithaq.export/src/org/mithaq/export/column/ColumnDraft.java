package org.mithaq.export.column;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.expression.Type;
import org.mithaq.export.table.ColumnFacet;
import org.mithaq.export.table.ColumnType;
import org.mithaq.export.table.TableCategory;
import org.mithaq.export.table.TableColumn;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.Column;

/**
 * What the columns of a file that come of one column of a dataset have in common.
 *
 * @param name what their names begin with
 * @param type of the results
 */
record ColumnDraft(Column source, String name, Type type) {

    /** Whether a coder recorded it, and it is a number, a date or a quantity. */
    boolean isCodedNumber() {
        return type.element() instanceof Type.Coded && switch (type.single()) {
            case Type.Numeric t -> true;
            case Type.Quantity t -> true;
            case Type.Date t -> true;
            default -> false;
        };
    }

    CellColumn make(ColumnFacet facet, ColumnType cells, CellText cell) {
        return make(facet, cells, List.of(), cell);
    }

    CellColumn make(ColumnFacet facet, ColumnType cells, List<TableCategory> categories, CellText cell) {
        boolean ordered = facet == ColumnFacet.VALUE && type.single() instanceof Type.Position;
        return new CellColumn(new TableColumn(name + facet.suffix(), source, facet, cells, type.isList(), categories,
                ordered, Optional.empty(), facet != ColumnFacet.STATUS), cell);
    }

    TableColumn dummy(Code code) {
        return new TableColumn(name + "_" + code.getName(), source, ColumnFacet.DUMMY, ColumnType.YES_NO, false, List.of(),
                false, Optional.of(code), true);
    }
}
