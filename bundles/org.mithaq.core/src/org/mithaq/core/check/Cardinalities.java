package org.mithaq.core.check;

import java.util.HashMap;
import java.util.Map;
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
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What has to be coded and is not, and what is coded too seldom or too often. */
final class Cardinalities implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.type().isEmpty()) {
            return;
        }
        Map<String, Count> counts = counts(checked.record());
        for (Feature feature : checked.type().get().getFeatures()) {
            check(checked, checked.record(), feature, counts, found);
            if (feature instanceof Role role && counts.containsKey(role.getName())) {
                CodedRecords.values(checked.record(), role.getName()).stream()
                        .filter(Participation.class::isInstance).map(Participation.class::cast)
                        .forEach(participation -> check(checked, participation, role, found));
            }
        }
    }

    private static void check(CheckedRecord checked, Participation participation, Role role, Consumer<Finding> found) {
        Map<String, Count> counts = counts(participation);
        role.getAttributes().forEach(attribute -> check(checked, participation, attribute, counts, found));
    }

    private static void check(CheckedRecord checked, ValueHolder holder, Feature feature, Map<String, Count> counts,
            Consumer<Finding> found) {
        if (feature instanceof DerivedVariable) {
            return;
        }
        Count counted = counts.getOrDefault(feature.getName(), Count.NOTHING);
        int count = counted.values;
        boolean isMissing = counted.missing > 0;
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

    /** All in one go, since most features of most records have no value. */
    private static Map<String, Count> counts(ValueHolder holder) {
        Map<String, Count> counts = new HashMap<>();
        for (Value value : holder.getValues()) {
            Count count = counts.computeIfAbsent(value.getVariable(), added -> new Count());
            if (value instanceof MissingValue) {
                count.missing++;
            } else {
                count.values++;
            }
        }
        if (holder instanceof CodedRecord record) {
            record.getParts().forEach(part -> counts.computeIfAbsent(part.getFeature(), added -> new Count()).values++);
        }
        return counts;
    }

    /** How often a feature is coded. */
    private static final class Count {

        static final Count NOTHING = new Count();

        private int values;
        private int missing;
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
