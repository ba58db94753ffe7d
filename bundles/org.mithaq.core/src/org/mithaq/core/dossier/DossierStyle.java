package org.mithaq.core.dossier;

import java.util.Optional;

/**
 * How records are written.
 *
 * @param form how much of them
 * @param labels the language, an ISO 639 code, of the labels that stand in place of ids wherever they are read as the same;
 *     empty for ids, which last longer than labels
 */
public record DossierStyle(DossierForm form, Optional<String> labels) {

    /** With ids. */
    public static DossierStyle ids(DossierForm form) {
        return new DossierStyle(form, Optional.empty());
    }
}
