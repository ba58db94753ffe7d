package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Problems;
import org.mithaq.core.id.RecordId;

/**
 * What stands in front of the block of a record.
 *
 * @param type the type where it is written behind {@code as} or, of a part, in front of the id
 * @param exact whether the type was written behind {@code as}
 */
record RecordHead(Optional<Term> type, boolean exact, Optional<Term> id, Optional<String> note) {

    static RecordHead of(List<Term> terms, Problems problems) {
        List<Term> left = new ArrayList<>(terms);
        boolean exact = left.size() > 1 && Keyword.AS.begins(left);
        Optional<Term> type = Optional.empty();
        if (exact) {
            left.removeFirst();
            type = Optional.of(left.removeFirst());
        } else if (!left.isEmpty() && left.getFirst().kind() == Term.Kind.WORD && !isId(left.getFirst())) {
            type = Optional.of(left.removeFirst());
        }
        Optional<Term> id = left.isEmpty() || !isId(left.getFirst()) ? Optional.empty() : Optional.of(left.removeFirst());
        Optional<String> note = left.isEmpty() || !left.getFirst().isText() ? Optional.empty()
                : Optional.of(left.removeFirst().text());
        left.stream().findFirst().ifPresent(more -> problems.error(more.span(), "dossier.record.head", more.text()));
        return new RecordHead(type, exact, id, note);
    }

    private static boolean isId(Term term) {
        return term.kind() == Term.Kind.NAME || term.kind() == Term.Kind.WORD && RecordId.isValid(term.text());
    }
}
