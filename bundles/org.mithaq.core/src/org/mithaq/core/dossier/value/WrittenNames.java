package org.mithaq.core.dossier.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mithaq.core.dossier.syntax.Quoting;
import org.mithaq.core.dossier.syntax.Span;
import org.mithaq.core.dossier.syntax.Term;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/**
 * How record types and features are written: by their ids, or by their labels wherever those are read as the same. For
 * one thread.
 */
public final class WrittenNames {

    private static final Span NOWHERE = new Span(0, 0);
    /** What would mean something else in the place of a type's name. */
    private static final Set<String> BEFORE_RECORDS = Keyword.spellings(Keyword.AS, Keyword.REPORT, Keyword.DOSSIER);
    /** What would mean something else in the place of a feature's name. */
    private static final Set<String> BEFORE_VALUES = Keyword.spellings(Keyword.RETIRED, Keyword.EARLIER);

    private final Names names;
    private final boolean labels;
    private final Map<DocumentedElement, Optional<String>> known = new HashMap<>();

    /**
     * @param names in the language of the labels
     * @param labels whether labels are written where that is possible
     */
    public WrittenNames(Names names, boolean labels) {
        this.names = names;
        this.labels = labels;
    }

    /** What all this is looked up in. */
    public Names names() {
        return names;
    }

    /** Whether labels are written where that is possible. */
    public boolean areLabels() {
        return labels;
    }

    /** @param name of the type, as it is stored, whether the codebook declares it or not */
    public String type(String name) {
        return names.codebook().recordType(name)
                .flatMap(type -> label(type, term -> names.type(term, new Problems()), BEFORE_RECORDS))
                .orElseGet(() -> Quoting.name(name, BEFORE_RECORDS));
    }

    /**
     * @param name of the feature, as it is stored
     * @param feature what the codebook declares under it; empty when nothing
     * @param owner the record type or role that has it
     */
    public String feature(String name, Optional<Feature> feature, Optional<? extends DocumentedElement> owner) {
        return feature.flatMap(known -> owner.flatMap(holder -> label(known, term -> find(term, holder), BEFORE_VALUES)))
                .orElseGet(() -> Quoting.name(name, BEFORE_VALUES));
    }

    private Optional<Feature> find(Term term, DocumentedElement owner) {
        return switch (owner) {
            case RecordType type -> names.feature(type, term);
            case Role role -> names.attribute(role, term);
            default -> Optional.empty();
        };
    }

    private <T extends DocumentedElement> Optional<String> label(T element, Function<Term, Optional<T>> reader,
            Set<String> keywords) {
        return labels ? known.computeIfAbsent(element, missing -> Optional.of(names.choices().label(element))
                .filter(label -> reader.apply(new Term(Term.Kind.TEXT, label, NOWHERE)).filter(element::equals).isPresent())
                .map(label -> Quoting.label(label, keywords))) : Optional.empty();
    }
}
