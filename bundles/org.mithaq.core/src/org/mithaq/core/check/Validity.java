package org.mithaq.core.check;

import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.EvaluationLimitException;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.Truth;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Code;
import org.mithaq.model.codebook.DocumentedElement;
import org.mithaq.model.codebook.Entry;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Severity;

/** Codes and entries that are used in a record dated outside of the time that they are valid in. */
final class Validity {

    private Validity() {
    }

    static void check(CheckedRecord checked, Feature feature, Code code, Consumer<Finding> found) {
        check(checked, feature, code, code.getValidFrom(), code.getValidTo(), found);
    }

    static void check(CheckedRecord checked, Feature feature, Entry entry, Consumer<Finding> found) {
        check(checked, feature, entry, entry.getValidFrom(), entry.getValidTo(), found);
    }

    private static void check(CheckedRecord checked, Feature feature, DocumentedElement used, String from, String to,
            Consumer<Finding> found) {
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        try {
            Result date = checked.project().evaluator().date(checked.record(), checked.project().records());
            if (Evaluator.isWithin(date, from, to) == Truth.FALSE) {
                found.accept(checked.about(feature.getName(), Severity.WARNING, "code.notValid", checked.label(used),
                        (from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to)));
            }
        } catch (EvaluationLimitException e) {
            found.accept(checked.about(feature.getName(), Severity.ERROR, "expression.endless",
                    checked.label(feature)));
        }
    }
}
