package org.mithaq.core.dossier.syntax;

import java.util.List;

/**
 * What stands between two commas in brackets, such as {@code note "not sure"}.
 *
 * @param terms at least one
 */
public record Attribute(List<Term> terms) {

    public Attribute {
        terms = List.copyOf(terms);
    }

    public Span span() {
        return terms.getFirst().span().to(terms.getLast().span());
    }
}
