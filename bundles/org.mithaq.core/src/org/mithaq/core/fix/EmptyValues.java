package org.mithaq.core.fix;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/** Numbers and quantities that say nothing go, unless a passage, a note or anything else would be lost with them. */
final class EmptyValues implements FixKind {

    @Override
    public Optional<QuickFix> of(Project project, CodedRecord record, String variable) {
        List<Value> empty = FeatureValues.wrong(project.codebook(), record, variable, EmptyValues::holdsNothing);
        return empty.isEmpty() ? Optional.empty() : Optional.of(new QuickFix(
                Messages.of("fix.empty", FeatureValues.label(project.codebook(), record, variable)),
                () -> empty.forEach(project.editor()::removeValue)));
    }

    private static boolean holdsNothing(Value value) {
        return (value instanceof NumberValue || value instanceof QuantityValue) && value.getEvidence().isEmpty()
                && value.getNote().isEmpty() && value.getEarlier().isEmpty() && value.eClass().getEAllAttributes().stream()
                        .noneMatch(each -> each.getEContainingClass() != Literals.VALUE && value.eIsSet(each));
    }
}
