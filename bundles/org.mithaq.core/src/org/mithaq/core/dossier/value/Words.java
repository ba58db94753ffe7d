package org.mithaq.core.dossier.value;

import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;

/**
 * Several terms that mean one thing together, such as a label of two words.
 *
 * @param isExact whether they are a name and no label
 */
record Words(String text, boolean isExact, Span span) {

    /**
     * @param terms at least one
     */
    static Words of(List<Term> terms) {
        String text = terms.stream().map(Term::text).collect(Collectors.joining(" "));
        return new Words(text, terms.size() == 1 && terms.getFirst().kind() == Term.Kind.NAME,
                terms.getFirst().span().to(terms.getLast().span()));
    }
}
