package org.mithaq.export;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.model.codebook.Category;
import org.mithaq.model.codebook.Code;

/** A column for each code: 1 where it or a narrower one stands, 0 where only others do, never 0 where nothing is coded. */
final class DummyColumns {

    private final LoadedCodebook codebook;
    private final CellTexts texts;

    DummyColumns(LoadedCodebook codebook, CellTexts texts) {
        this.codebook = codebook;
        this.texts = texts;
    }

    List<CellColumn> of(ColumnDraft draft, List<Code> codes) {
        return codes.stream().map(code -> draft.dummy(code, result -> cell(result, code))).toList();
    }

    private Optional<String> cell(Result result, Code code) {
        if (result.plain() instanceof Result.Missing missing) {
            return Optional.of(texts.code(missing));
        }
        List<Result> values = result.plain().elements();
        return values.isEmpty() ? Optional.empty()
                : Optional.of(CellTexts.yesNo(values.stream().anyMatch(value -> isOrIsWithin(value, code))));
    }

    private boolean isOrIsWithin(Result value, Code code) {
        if (!(value instanceof Result.Code coded)) {
            return false;
        }
        return coded.id().equals(code.getName()) || code instanceof Category broader
                && coded.element().orElse(null) instanceof Category narrower
                && codebook.categoryPath(narrower).contains(broader);
    }
}
