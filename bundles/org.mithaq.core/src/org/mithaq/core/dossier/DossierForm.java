package org.mithaq.core.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a dossier says. What a form leaves out by its nature stays as it is when the dossier is read. */
public enum DossierForm {
    /** Everything: the text alone is enough to have the same records again. */
    FULL,
    /** What coders decide: values, passages, notes. Not who suggested something, when it was made, and the like. */
    READABLE,
    /** Values alone, and those of some features only: what is not mentioned stays. For typing records quickly. */
    SHORT;

    /** As it is written in the first line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of a word. */
    public static Optional<DossierForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }
}
