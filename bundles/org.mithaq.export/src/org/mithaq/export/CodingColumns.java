package org.mithaq.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.model.codebook.DocumentedElement;

/** What is known about how a value was coded: on what basis, and whether it was at all. */
final class CodingColumns {

    private static final String CODED = "coded";
    private static final String NOT_CODED = "not_coded";

    private final LoadedCodebook codebook;
    private final CellTexts texts;

    CodingColumns(LoadedCodebook codebook, CellTexts texts) {
        this.codebook = codebook;
        this.texts = texts;
    }

    List<CellColumn> of(ColumnDraft draft) {
        List<DocumentedElement> states = new ArrayList<>(codebook.categories(codebook.library().list("ValueStatus")));
        states.addAll(1, codebook.missingReasons());
        return List.of(
                draft.make(ColumnFacet.BASIS, ColumnType.CODE,
                        CellTexts.ids(codebook.categories(codebook.library().list("Basis"))), this::basis),
                draft.make(ColumnFacet.STATUS, ColumnType.CODE, CellTexts.ids(states),
                        result -> Optional.of(status(result))));
    }

    private Optional<String> basis(Result result) {
        if (result.plain() instanceof Result.Missing missing) {
            return Optional.of(texts.code(missing));
        }
        return CellTexts.present(result.elements().stream()
                .map(each -> each instanceof Result.Coded coded ? coded.value().getBasis().getLiteral() : "")
                .collect(Collectors.joining(CellTexts.SEPARATOR)));
    }

    private static String status(Result result) {
        return result.plain() instanceof Result.Missing missing ? missing.reason()
                : result.isAbsent() || result.elements().isEmpty() ? NOT_CODED : CODED;
    }
}
