package org.mithaq.core.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/** Quantities whose lower bound is above the upper one get them the other way round. */
final class ReversedBounds implements FixKind {

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        List<Value> reversed = FeatureValues.wrong(project.codebook(), record, variable, ReversedBounds::isReversed);
        return reversed.isEmpty() ? Optional.empty() : Optional.of(new QuickFix(
                Messages.of("fix.bounds", FeatureValues.label(project.codebook(), record, variable)),
                () -> reversed.forEach(value -> project.editor().replaceValue(value, turned((QuantityValue) value)))));
    }

    private static boolean isReversed(Value value) {
        return value instanceof QuantityValue quantity && quantity.getMin() != null && quantity.getMax() != null
                && quantity.getMin().compareTo(quantity.getMax()) > 0;
    }

    private static QuantityValue turned(QuantityValue quantity) {
        QuantityValue turned = EcoreUtil.copy(quantity);
        turned.setMin(quantity.getMax());
        turned.setMax(quantity.getMin());
        return turned;
    }
}
