package org.mithaq.core.check;

import java.util.Locale;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.EvaluationLimitException;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Severity;

/** The rules of the codebook. */
final class BrokenRules implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        checked.type().ifPresent(type -> checked.project().checkedCodebook().rules(type)
                .forEach(rule -> check(checked, rule, found)));
    }

    private static void check(CheckedRecord checked, Rule rule, Consumer<Finding> found) {
        try {
            if (checked.project().evaluator().isBroken(rule, checked.record(), checked.project().records())) {
                found.accept(checked.finding("", rule.getSeverity(),
                        "rule." + rule.getName().toLowerCase(Locale.ROOT), checked.label(rule)));
            }
        } catch (EvaluationLimitException e) {
            found.accept(checked.finding(Severity.ERROR, "expression.endless", checked.label(rule)));
        }
    }
}
