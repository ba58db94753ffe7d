package org.mithaq.core.check.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.check.codebook.CheckedFeature;
import org.mithaq.core.check.codebook.DeclaredValue;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;

/** Types and features that the codebook does not declare, and values of another kind than it declares. */
final class UnknownNames implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.type().isEmpty()) {
            found.accept(checked.finding(Severity.ERROR, "type.unknown", checked.record().getType()));
            return;
        }
        checkPlace(checked, found);
        for (DeclaredValue declared : checked.values()) {
            String variable = declared.value().getVariable();
            if (declared.feature().isEmpty()) {
                found.accept(checked.about(variable, Severity.ERROR, "feature.unknown", variable,
                        checked.label(checked.type().get().type())));
            } else if (!declared.feature().get().fits(declared)) {
                found.accept(checked.about(variable, Severity.ERROR, "value.kind",
                        checked.label(declared.feature().get().feature())));
            }
        }
    }

    private static void checkPlace(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.record().eContainer() instanceof CodedRecord owner) {
            RecordType type = checked.type().orElseThrow().type();
            String name = checked.record().getFeature();
            Optional<CheckedFeature> feature = checked.checkedCodebook().type(owner.getType())
                    .flatMap(ofOwner -> ofOwner.feature(name));
            boolean fits = feature.isPresent() && feature.get().feature() instanceof PartFeature parts
                    && parts.getType() == type;
            if (!fits) {
                found.accept(checked.finding(Severity.ERROR, "part.misplaced", checked.label(type), owner.getId(), name));
            }
        }
    }
}
