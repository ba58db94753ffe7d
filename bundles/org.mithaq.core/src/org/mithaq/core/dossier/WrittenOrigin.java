package org.mithaq.core.dossier;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.model.coding.Origin;

/**
 * Where something came from.
 *
 * @param rule the rule that suggested it; empty when none did
 */
record WrittenOrigin(Origin origin, String rule) {

    static final WrittenOrigin PERSON = new WrittenOrigin(Origin.PERSON, "");

    /** What {@code from} says; empty when it is not written, or wrongly, which is told. */
    static Optional<WrittenOrigin> of(WrittenAttributes attributes, Problems problems) {
        return attributes.terms(Keyword.FROM).flatMap(terms -> read(terms, problems));
    }

    private static Optional<WrittenOrigin> read(List<Term> terms, Problems problems) {
        Optional<Origin> origin = terms.isEmpty() ? Optional.empty() : Marks.origin(terms.getFirst());
        if (origin.isEmpty() && !terms.isEmpty()) {
            return problems.error(terms.getFirst().span(), "dossier.origin.form", terms.getFirst().text());
        }
        return origin.map(from -> new WrittenOrigin(from, terms.size() > 1 ? terms.get(1).text() : ""));
    }
}
