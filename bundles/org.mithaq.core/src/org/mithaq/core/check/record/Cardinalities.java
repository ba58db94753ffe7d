package org.mithaq.core.check.record;

import java.util.List;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.context.EvaluationLimitException;
import org.mithaq.core.check.codebook.CountedFeatures;
import org.mithaq.core.check.codebook.FeatureCounts;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What has to be coded and is not, and what is coded too seldom or too often. */
final class Cardinalities implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.type().isPresent()) {
            check(checked, checked.record(), checked.type().get().counted(), found);
        }
    }

    private static void check(CheckedRecord checked, ValueHolder holder, CountedFeatures counted,
            Consumer<Finding> found) {
        FeatureCounts counts = counted.count(holder);
        List<Feature> features = counted.features();
        for (int place = 0; place < features.size(); place++) {
            int count = counts.values(place);
            if (count > 0 || counts.isMissing(place) || counted.isAskedFor(place)) {
                Feature feature = features.get(place);
                check(checked, holder, feature, count, counts.isMissing(place), found);
                if (count > 1 && feature.getUpper() != 1) {
                    RepeatedValues.check(checked, holder, feature, found);
                }
                if (count > 0 && feature instanceof Role role && !counted.attributes(role).features().isEmpty()) {
                    checkParts(checked, holder, role, counted.attributes(role), found);
                }
            }
        }
    }

    private static void checkParts(CheckedRecord checked, ValueHolder holder, Role role, CountedFeatures attributes,
            Consumer<Finding> found) {
        for (Value value : CodedRecords.values(holder, role.getName())) {
            if (value instanceof Participation part) {
                check(checked, part, attributes, found);
            }
        }
    }

    private static void check(CheckedRecord checked, ValueHolder holder, Feature feature, int count,
            boolean isMissing, Consumer<Finding> found) {
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

    private static boolean isRequired(CheckedRecord checked, ValueHolder holder, Feature feature,
            Consumer<Finding> found) {
        try {
            return checked.checkedCodebook().evaluator().isRequired(feature, holder, checked.project().records());
        } catch (EvaluationLimitException e) {
            found.accept(about(checked, feature, "expression.endless", checked.label(feature)));
            return false;
        }
    }

    private static Finding about(CheckedRecord checked, Feature feature, String code, Object... arguments) {
        return checked.about(feature.getName(), Severity.ERROR, code, arguments);
    }
}
