package org.mithaq.export.column;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.expression.Type;
import org.mithaq.export.table.ColumnFacet;
import org.mithaq.export.table.ColumnType;
import org.mithaq.export.table.TableCategory;

/** The columns of a quantity: its bounds, its unit, and the words of the report. */
final class QuantityColumns {

    private final ColumnDomain domain;
    private final CellFormat format;

    QuantityColumns(ColumnDomain domain, CellFormat format) {
        this.domain = domain;
        this.format = format;
    }

    List<CellColumn> of(ColumnDraft draft) {
        List<TableCategory> units = draft.type().single() instanceof Type.Quantity(var list)
                ? list.map(each -> format.categories(domain.elements(new Type.Category(each)))).orElse(List.of())
                : List.of();
        return List.of(
                draft.make(ColumnFacet.MIN, ColumnType.NUMBER, cell(each -> each.min().map(BigDecimal::toPlainString).orElse(null))),
                draft.make(ColumnFacet.MAX, ColumnType.NUMBER, cell(each -> each.max().map(BigDecimal::toPlainString).orElse(null))),
                draft.make(ColumnFacet.APPROXIMATE, ColumnType.YES_NO,
                        cell(each -> CellFormat.yesNo(each.approximate()))),
                draft.make(ColumnFacet.UNIT, units.isEmpty() ? ColumnType.TEXT : ColumnType.CODE, units,
                        cell(each -> each.unit().map(format::code).orElse(null))),
                draft.make(ColumnFacet.TEXT, ColumnType.TEXT, cell(each -> CellFormat.present(each.text()))));
    }

    private CellText cell(Function<Result.Quantity, String> facet) {
        return format.facet(value -> value instanceof Result.Quantity quantity ? facet.apply(quantity) : null);
    }
}
