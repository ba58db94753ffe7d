package org.mithaq.export.column;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.export.table.ColumnFacet;
import org.mithaq.export.table.ColumnType;
import org.mithaq.model.codebook.DocumentedElement;

/** What is known about how a value was coded: on what basis, and whether it was at all. */
final class CodingColumns {

    private static final String CODED = "coded";
    private static final String NOT_CODED = "not_coded";

    private final LoadedCodebook codebook;
    private final CellFormat format;

    CodingColumns(LoadedCodebook codebook, CellFormat format) {
        this.codebook = codebook;
        this.format = format;
    }

    List<CellColumn> of(ColumnDraft draft) {
        List<DocumentedElement> states = new ArrayList<>(codebook.categories(codebook.library().list("ValueStatus")));
        states.addAll(1, codebook.missingReasons());
        return List.of(
                draft.make(ColumnFacet.BASIS, ColumnType.CODE,
                        CellFormat.ids(codebook.categories(codebook.library().list("Basis"))), this::basis),
                draft.make(ColumnFacet.STATUS, ColumnType.CODE, CellFormat.ids(states),
                        CodingColumns::status));
    }

    private String basis(Result result) {
        String bases = format.cell(result,
                each -> each instanceof Result.Coded coded ? coded.value().getBasis().getLiteral() : "");
        return bases == null ? null : CellFormat.present(bases);
    }

    private static String status(Result result) {
        if (result.isMissing() && result.plain() instanceof Result.Missing missing) {
            return missing.reason();
        }
        return result.isAbsent() || result.elements().isEmpty() ? NOT_CODED : CODED;
    }
}
