package org.mithaq.core.check;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.expression.Function;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.FunctionCall;
import org.mithaq.model.codebook.MemberAccess;
import org.mithaq.model.codebook.NameReference;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Rule;

/**
 * Finds the names that expressions may ask of the records that stand beside one in its report, when they look for
 * duplicates there: all names of a rule or feature that does. Rather too many than too few.
 */
final class AskedBeside {

    private final Set<String> names = new HashSet<>();
    private final Set<DerivedVariable> entered = new HashSet<>();
    private boolean asks;

    private AskedBeside(EObject ruleOrFeature) {
        addAll(ruleOrFeature);
    }

    static Set<String> names(LoadedCodebook codebook) {
        Set<String> all = new HashSet<>();
        Stream<Rule> rules = codebook.rules().stream().filter(rule -> !rule.isProject());
        Stream<Feature> features = codebook.recordTypes().stream().flatMap(type -> type.getFeatures().stream());
        Stream.concat(rules, features).map(AskedBeside::new).filter(found -> found.asks)
                .forEach(found -> all.addAll(found.names));
        return all;
    }

    private void addAll(EObject element) {
        add(element);
        for (Iterator<EObject> inner = element.eAllContents(); inner.hasNext();) {
            add(inner.next());
        }
    }

    private void add(EObject element) {
        switch (element) {
            case NameReference name -> add(name.getElement());
            case MemberAccess access -> add(access.getMember());
            case FunctionCall call -> asks |= Function.named(call.getFunction()).equals(Optional.of(Function.DUPLICATES));
            default -> {
                // holds names, but is none
            }
        }
    }

    private void add(NamedElement named) {
        if (named != null && named.getName() != null) {
            names.add(named.getName());
        }
        if (named instanceof DerivedVariable derived && derived.getExpression() != null && entered.add(derived)) {
            addAll(derived.getExpression());
        }
    }
}
