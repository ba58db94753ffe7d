package org.mithaq.core.check.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.core.check.codebook.DeclaredValue;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordValue;

/** Links and references to records that are not there or of the wrong type. */
final class LinkTargets implements RecordChecker {

    @Override
    public void check(CheckedRecord checked, Consumer<Finding> found) {
        for (DeclaredValue declared : checked.values()) {
            if (declared.value() instanceof RecordValue link && declared.feature().isPresent()) {
                check(checked, link, declared.feature().get().feature(), declared.target(), found);
            }
        }
    }

    private static void check(CheckedRecord checked, RecordValue link, Feature feature,
            Optional<CodedRecord> target, Consumer<Finding> found) {
        if (target.isEmpty()) {
            found.accept(checked.about(feature.getName(), Severity.ERROR, "link.missing", checked.label(feature),
                    link.getRecord()));
        } else if (!accepts(feature, target.get())) {
            found.accept(checked.about(feature.getName(), Severity.ERROR, "link.type", checked.label(feature),
                    link.getRecord(), target.get().getType()));
        }
    }

    private static boolean accepts(Feature feature, CodedRecord target) {
        return switch (feature) {
            case Link link -> isNamed(link.getTarget(), target.getType());
            case ReferenceVariable reference -> reference.getTargets().stream()
                    .anyMatch(type -> isNamed(type, target.getType()));
            default -> true;
        };
    }

    private static boolean isNamed(NamedElement element, String name) {
        return element == null || name.equals(element.getName());
    }
}
