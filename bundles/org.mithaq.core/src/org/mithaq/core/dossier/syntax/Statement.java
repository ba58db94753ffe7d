package org.mithaq.core.dossier.syntax;

import java.util.List;

/**
 * A name and what is said about it.
 *
 * @param phrases at least one, which may be without words
 */
public record Statement(Term name, List<Phrase> phrases) {

    public Statement {
        phrases = List.copyOf(phrases);
    }

    public Span span() {
        return name.span().to(phrases.getLast().span());
    }
}
