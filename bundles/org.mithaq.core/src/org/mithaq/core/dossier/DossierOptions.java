package org.mithaq.core.dossier;

import java.util.Optional;
import org.mithaq.core.id.ReportId;

/**
 * How a text is taken.
 *
 * @param form where the text does not say itself what form it has
 * @param report that is meant until the text names one
 * @param deletes whether parts that the text leaves out are to go, and records of the reports that it names
 * @param language of the labels in messages, an ISO 639 code
 */
public record DossierOptions(DossierForm form, Optional<ReportId> report, boolean deletes, String language) {

    /** Typed by hand: what is not mentioned stays. */
    public static DossierOptions typed(String language) {
        return new DossierOptions(DossierForm.SHORT, Optional.empty(), false, language);
    }

    public DossierOptions withDeletes(boolean asked) {
        return new DossierOptions(form, report, asked, language);
    }
}
