package org.mithaq.core.dossier.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.dossier.syntax.DossierProblem;
import org.mithaq.core.dossier.syntax.Span;

/** Collects what is found wrong while a text is read. */
public final class Problems {

    private final List<DossierProblem> found = new ArrayList<>();

    public void add(DossierProblem problem) {
        found.add(problem);
    }

    /** Notes a mistake; the answer is nothing, to be given back in place of what could not be read. */
    public <T> Optional<T> error(Span span, String code, Object... arguments) {
        found.add(DossierProblem.error(span, code, arguments));
        return Optional.empty();
    }

    public List<DossierProblem> all() {
        return List.copyOf(found);
    }

    /** Whether anything was noted so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }
}
