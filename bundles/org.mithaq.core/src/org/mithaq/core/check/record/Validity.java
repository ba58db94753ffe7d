package org.mithaq.core.check.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Severity;

/** Codes and entries that are used in a record dated outside of the time that they are valid in. For one record. */
final class Validity {

    private final CheckedRecord checked;
    private final Consumer<Finding> found;
    private Optional<Result> date = Optional.empty();

    Validity(CheckedRecord checked, Consumer<Finding> found) {
        this.checked = checked;
        this.found = found;
    }

    void check(Feature feature, Code code) {
        check(feature, code, code.getValidFrom(), code.getValidTo());
    }

    void check(Feature feature, Entry entry) {
        check(feature, entry, entry.getValidFrom(), entry.getValidTo());
    }

    private void check(Feature feature, DocumentedElement used, String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        try {
            if (checked.checkedCodebook().validTime(used, from, to).holds(date()) == Truth.FALSE) {
                found.accept(checked.about(feature.getName(), Severity.WARNING, "code.notValid", checked.label(used),
                        (from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to)));
            }
        } catch (EvaluationLimitException e) {
            found.accept(checked.about(feature.getName(), Severity.ERROR, "expression.endless",
                    checked.label(feature)));
        }
    }

    private Result date() {
        if (date.isEmpty()) {
            date = Optional.of(checked.checkedCodebook().evaluator().date(checked.record(), checked.project().records()));
        }
        return date.get();
    }
}
