package org.mithaq.core.check.record;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.CompiledRule;
import org.mithaq.codebook.evaluation.RecordRules;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.core.check.codebook.CheckedType;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Rule;
import org.mithaq.model.codebook.Severity;

/** The rules of the codebook. */
final class BrokenRules implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        List<CompiledRule> rules = checked.type().map(CheckedType::rules).orElse(List.of());
        if (!rules.isEmpty()) {
            RecordRules asked = checked.checkedCodebook().evaluator().rules(checked.record(), checked.project().records());
            for (CompiledRule rule : rules) {
                check(checked, asked, rule, found);
            }
        }
    }

    private static void check(CheckedRecord checked, RecordRules asked, CompiledRule compiled, Consumer<Finding> found) {
        Rule rule = compiled.rule();
        try {
            if (asked.isBroken(compiled)) {
                found.accept(checked.finding("", rule.getSeverity(),
                        "rule." + rule.getName().toLowerCase(Locale.ROOT), checked.label(rule)));
            }
        } catch (EvaluationLimitException e) {
            found.accept(checked.finding(Severity.ERROR, "expression.endless", checked.label(rule)));
        }
    }
}
