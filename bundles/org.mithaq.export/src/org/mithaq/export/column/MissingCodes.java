package org.mithaq.export.column;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.export.table.MissingCode;
import org.mithaq.model.codebook.ChosenCode;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.MissingReason;

/** What stands in the cells of a table for missing values: what the dataset chooses, else the codes of the reasons. */
record MissingCodes(List<MissingCode> codes, Optional<String> notCoded) {

    static MissingCodes of(Dataset dataset, LoadedCodebook codebook) {
        List<MissingCode> codes = codebook.missingReasons().stream()
                .map(reason -> new MissingCode(chosen(dataset, reason)
                        .orElseGet(() -> CellFormat.exportCode(reason, reason.getName())), reason)).toList();
        return new MissingCodes(codes, dataset.getMissingCodes().stream().filter(ChosenCode::isUncoded)
                .map(ChosenCode::getCode).findFirst());
    }

    private static Optional<String> chosen(Dataset dataset, MissingReason reason) {
        return dataset.getMissingCodes().stream().filter(code -> code.getReason() == reason).map(ChosenCode::getCode)
                .findFirst();
    }

    /** The code of a missing value; its reason where the codebook declares no such. */
    String code(Result.Missing missing) {
        MissingReason reason = missing.element().orElse(null);
        for (MissingCode code : codes) {
            if (code.reason() == reason) {
                return code.written();
            }
        }
        return missing.reason();
    }
}
