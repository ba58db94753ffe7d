package org.mithaq.core.fix;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.QuantityValue;

/** Quantities whose lower bound is above the upper one get them the other way round. */
final class ReversedBounds implements FixKind {

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        List<QuantityValue> reversed = FeatureValues.of(project.codebook(), record, variable)
                .flatMap(found -> found.values().stream()).filter(QuantityValue.class::isInstance)
                .map(QuantityValue.class::cast).filter(ReversedBounds::isReversed).toList();
        return reversed.isEmpty() ? Optional.empty() : Optional.of(new QuickFix(Messages.of("fix.bounds", variable),
                () -> reversed.forEach(quantity -> project.editor().replaceValue(quantity, turned(quantity)))));
    }

    private static boolean isReversed(QuantityValue quantity) {
        return quantity.getMin() != null && quantity.getMax() != null
                && quantity.getMin().compareTo(quantity.getMax()) > 0;
    }

    private static QuantityValue turned(QuantityValue quantity) {
        QuantityValue turned = EcoreUtil.copy(quantity);
        turned.setMin(quantity.getMax());
        turned.setMax(quantity.getMin());
        return turned;
    }
}
