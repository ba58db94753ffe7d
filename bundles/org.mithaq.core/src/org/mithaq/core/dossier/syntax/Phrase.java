package org.mithaq.core.dossier.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A value, a record or a part as it is written: words, what stands in brackets behind them, a block, passages.
 *
 * @param span all of it; empty where something is missing
 */
public record Phrase(List<Term> terms, List<Attribute> attributes, Optional<Block> block, List<Citation> citations,
        Span span) {

    public Phrase {
        terms = List.copyOf(terms);
        attributes = List.copyOf(attributes);
        citations = List.copyOf(citations);
    }
}
