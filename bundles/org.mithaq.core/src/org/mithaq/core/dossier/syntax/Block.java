package org.mithaq.core.dossier.syntax;

import java.util.List;

/**
 * What stands between curly brackets.
 *
 * @param citations the passages that belong to the whole, written before any statement
 */
public record Block(List<Citation> citations, List<Statement> statements, Span span) {

    public Block {
        citations = List.copyOf(citations);
        statements = List.copyOf(statements);
    }
}
