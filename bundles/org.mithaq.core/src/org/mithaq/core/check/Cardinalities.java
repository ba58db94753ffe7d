package org.mithaq.core.check;

import java.util.List;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.EvaluationLimitException;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.ValueHolder;

/** What has to be coded and is not, and what is coded too seldom or too often. */
final class Cardinalities implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        checked.type().ifPresent(type -> type.getFeatures().forEach(feature -> {
            check(checked, checked.record(), feature, found);
            if (feature instanceof Role role) {
                CodedRecords.values(checked.record(), role.getName()).stream()
                        .filter(Participation.class::isInstance).map(Participation.class::cast)
                        .forEach(participation -> role.getAttributes()
                                .forEach(attribute -> check(checked, participation, attribute, found)));
            }
        }));
    }

    private static void check(CheckedRecord checked, ValueHolder holder, Feature feature, Consumer<Finding> found) {
        if (feature instanceof DerivedVariable) {
            return;
        }
        int count = count(holder, feature);
        boolean isMissing = CodedRecords.missing(holder, feature.getName()).isPresent();
        if (count == 0) {
            if (!isMissing && isRequired(checked, holder, feature, found)) {
                found.accept(about(checked, feature, feature instanceof PartFeature ? "part.required"
                        : "value.required", checked.label(feature)));
            }
        } else if (isMissing) {
            found.accept(about(checked, feature, "value.missingToo", checked.label(feature)));
        } else if (count < feature.getLower()) {
            found.accept(about(checked, feature, "value.tooFew", checked.label(feature), feature.getLower(), count));
        }
        if (feature.getUpper() >= 0 && count > feature.getUpper()) {
            found.accept(about(checked, feature, "value.tooMany", checked.label(feature), feature.getUpper(), count));
        }
    }

    private static int count(ValueHolder holder, Feature feature) {
        if (feature instanceof PartFeature && holder instanceof CodedRecord record) {
            List<CodedRecord> parts = CodedRecords.parts(record, feature.getName());
            return parts.size();
        }
        return (int) CodedRecords.values(holder, feature.getName()).stream()
                .filter(value -> !(value instanceof MissingValue)).count();
    }

    private static boolean isRequired(CheckedRecord checked, ValueHolder holder, Feature feature,
            Consumer<Finding> found) {
        try {
            return checked.project().evaluator().isRequired(feature, holder, checked.project().records());
        } catch (EvaluationLimitException e) {
            found.accept(about(checked, feature, "expression.endless", checked.label(feature)));
            return false;
        }
    }

    private static Finding about(CheckedRecord checked, Feature feature, String code, Object... arguments) {
        return checked.about(feature.getName(), Severity.ERROR, code, arguments);
    }
}
