package org.mithaq.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.core.dossier.syntax.Attribute;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.core.dossier.value.Keyword;
import org.mithaq.core.dossier.value.Problems;

/** What stands in brackets, taken one by one; what nobody takes is a mistake. */
final class WrittenAttributes {

    private final List<Attribute> left;
    private final Problems problems;

    WrittenAttributes(List<Attribute> attributes, Problems problems) {
        this.left = new ArrayList<>(attributes);
        this.problems = problems;
    }

    /** The mark that one of the attributes is. */
    <T> Optional<T> mark(Function<Term, Optional<T>> marks) {
        Optional<Attribute> found = left.stream()
                .filter(attribute -> attribute.terms().size() == 1 && marks.apply(attribute.terms().getFirst()).isPresent())
                .findFirst();
        found.ifPresent(left::remove);
        return found.flatMap(attribute -> marks.apply(attribute.terms().getFirst()));
    }

    /** What stands behind a keyword as one text. */
    Optional<String> text(Keyword keyword) {
        return terms(keyword).map(terms -> terms.stream().map(Term::text).collect(Collectors.joining(" ")));
    }

    /** What stands behind a keyword. */
    Optional<List<Term>> terms(Keyword keyword) {
        Optional<Attribute> found = left.stream().filter(attribute -> keyword.begins(attribute.terms())).findFirst();
        found.ifPresent(left::remove);
        return found.map(attribute -> attribute.terms().subList(1, attribute.terms().size()));
    }

    /** Tells what was not understood. */
    void finish() {
        left.forEach(attribute -> problems.error(attribute.span(), "dossier.attribute.unknown",
                attribute.terms().getFirst().text()));
    }
}
