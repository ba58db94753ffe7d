package org.mithaq.core.dossier.syntax;

import java.util.List;

/**
 * What is written behind {@code @}: a passage of a report.
 *
 * @param span from the sign on
 */
public record Citation(List<Term> terms, List<Attribute> attributes, Span span) {

    public Citation {
        terms = List.copyOf(terms);
        attributes = List.copyOf(attributes);
    }
}
