package org.mithaq.text.match;

import java.util.Objects;

/**
 * Words to look for.
 *
 * @param id of the phrase, of one's own choice; several phrases may share one
 * @param text the words, in any spelling that folds to the same
 * @param clitics whether و ف ب ل ك and the article may stand glued in front
 */
public record Phrase(String id, String text, boolean clitics) {

    public Phrase {
        Objects.requireNonNull(id);
        if (text.isBlank()) {
            throw new IllegalArgumentException("The phrase " + id + " has no words");
        }
    }

    /** A phrase that clitics may stand in front of. */
    public static Phrase of(String id, String text) {
        return new Phrase(id, text, true);
    }
}
