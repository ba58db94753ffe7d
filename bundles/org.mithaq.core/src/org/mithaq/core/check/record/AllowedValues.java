package org.mithaq.core.check.record;

import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.core.check.codebook.CheckedFeature;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.ValueHolder;

/** Values that the codebook does not allow there, such as a target that the position does not fit. */
final class AllowedValues implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.hasAny(CheckedFeature::isRestricted)) {
            checked.type().orElseThrow().restricted().forEach(feature -> {
                check(checked, checked.record(), feature, found);
                if (feature instanceof Role role) {
                    CodedRecords.values(checked.record(), role.getName()).stream()
                            .filter(Participation.class::isInstance).map(Participation.class::cast)
                            .forEach(part -> role.getAttributes()
                                    .forEach(attribute -> check(checked, part, attribute, found)));
                }
            });
        }
    }

    private static void check(CheckedRecord checked, ValueHolder holder, Feature feature, Consumer<Finding> found) {
        if (feature.getRestrictions().isEmpty()) {
            return;
        }
        Evaluator evaluator = checked.checkedCodebook().evaluator();
        try {
            for (Result value : evaluator.values(feature, holder, checked.project().records())) {
                if (!evaluator.isAllowed(feature, holder, value, checked.project().records())) {
                    found.accept(checked.about(feature.getName(), Severity.ERROR, "value.notAllowed",
                            checked.label(feature)));
                }
            }
        } catch (EvaluationLimitException e) {
            found.accept(checked.about(feature.getName(), Severity.ERROR, "expression.endless",
                    checked.label(feature)));
        }
    }
}
