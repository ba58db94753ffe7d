package org.mithaq.core.migrate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.version.ChangeText;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.core.finding.CodebookPlaces;
import org.mithaq.model.codebook.Rule;

/** Finds rules that are new or ask for something else. Rules are about records of today, whatever these were before. */
record RuleComparison(LoadedCodebook old, LoadedCodebook today) {

    void addTo(List<Difference> differences) {
        Map<String, Rule> before = old.rules().stream()
                .collect(Collectors.toMap(Rule::getName, rule -> rule, (first, second) -> first));
        today.rules().stream().filter(rule -> rule.getContext() != null)
                .filter(rule -> !before.containsKey(rule.getName()) || !same(before.get(rule.getName()), rule))
                .forEach(rule -> differences.add(new Difference(ChangeKind.NEW_RULE,
                        ChangedElement.top(Family.TYPE, rule.getContext().getName()), "rule " + rule.getName(), CodebookPlaces.of(rule))));
    }

    private static boolean same(Rule a, Rule b) {
        return Objects.equals(text(a.getCondition()), text(b.getCondition()))
                && Objects.equals(text(a.getRequirement()), text(b.getRequirement()));
    }

    private static String text(EObject expression) {
        return expression == null ? "" : ChangeText.ofElement(expression);
    }
}
