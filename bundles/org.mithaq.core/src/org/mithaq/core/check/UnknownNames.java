package org.mithaq.core.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.Severity;

/** Types and features that the codebook does not declare, and values of another kind than it declares. */
final class UnknownNames implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        if (checked.type().isEmpty()) {
            found.accept(checked.finding(Severity.ERROR, "type.unknown", checked.record().getType()));
            return;
        }
        checkPlace(checked, found);
        for (CheckedRecord.Declared declared : checked.values()) {
            String variable = declared.value().getVariable();
            if (declared.feature().isEmpty()) {
                found.accept(checked.about(variable, Severity.ERROR, "feature.unknown", variable,
                        checked.label(checked.type().get())));
            } else if (!ValueKinds.fits(declared.value(), declared.feature().get())) {
                found.accept(checked.about(variable, Severity.ERROR, "value.kind",
                        checked.label(declared.feature().get())));
            }
        }
    }

    private static void checkPlace(CheckedRecord checked, Consumer<Finding> found) {
        CodedRecords.owner(checked.record()).ifPresent(owner -> {
            String name = checked.record().getFeature();
            Optional<Feature> feature = checked.project().codebook().recordType(owner.getType())
                    .flatMap(type -> checked.project().codebook().feature(type, name));
            boolean fits = feature.orElse(null) instanceof PartFeature parts
                    && checked.type().filter(type -> type == parts.getType()).isPresent();
            if (!fits) {
                found.accept(checked.finding(Severity.ERROR, "part.misplaced", checked.label(checked.type().get()),
                        owner.getId(), name));
            }
        });
    }
}
