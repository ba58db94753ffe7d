package org.mithaq.export.column;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.export.table.ColumnFacet;
import org.mithaq.export.table.ColumnType;
import org.mithaq.export.table.TableCategory;

/** The columns of a date: the days that it may mean, how exact it is, and the words of the report. */
final class DateColumns {

    private final LoadedCodebook codebook;
    private final CellFormat format;

    DateColumns(LoadedCodebook codebook, CellFormat format) {
        this.codebook = codebook;
        this.format = format;
    }

    List<CellColumn> of(ColumnDraft draft) {
        return List.of(
                draft.make(ColumnFacet.START, ColumnType.DATE, cell(bound(DateBounds::start))),
                draft.make(ColumnFacet.END, ColumnType.DATE, cell(bound(DateBounds::end))),
                draft.make(ColumnFacet.PRECISION, ColumnType.CODE, ids("DatePrecision"),
                        cell(date -> date.bounds().map(bounds -> bounds.precision().id()).orElse(null))),
                draft.make(ColumnFacet.QUALIFIER, ColumnType.CODE, ids("DateQualifier"),
                        cell(date -> CellFormat.present(date.qualifier()))),
                draft.make(ColumnFacet.TEXT, ColumnType.TEXT, cell(date -> CellFormat.present(date.text()))));
    }

    private static Function<Result.Date, String> bound(Function<DateBounds, Optional<LocalDate>> bound) {
        return date -> date.bounds().flatMap(bound).map(LocalDate::toString).orElse(null);
    }

    private CellText cell(Function<Result.Date, String> facet) {
        return format.facet(value -> value instanceof Result.Date date ? facet.apply(date) : null);
    }

    private List<TableCategory> ids(String list) {
        return CellFormat.ids(codebook.categories(codebook.library().list(list)));
    }
}
