package org.mithaq.core.dossier.assist;

import org.mithaq.core.dossier.syntax.Span;

/**
 * Something that may be written.
 *
 * @param replaced what it takes the place of
 * @param text what is written
 * @param caret where the caret goes, in UTF-16 units of the text that is written
 * @param label what is shown, in the language of the user
 * @param detail what tells it apart; may be empty
 * @param description the definition; may be empty
 */
public record Proposal(Span replaced, String text, int caret, String label, String detail, String description) {

    static Proposal of(Span replaced, String text, String label, String detail, String description) {
        return new Proposal(replaced, text, text.length(), label, detail, description);
    }
}
