package org.mithaq.core.check.record;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * Categories, points, entries and links that one feature names twice, which counts would take for two; actors only when
 * what is said of their parts is the same too.
 */
final class RepeatedValues {

    private RepeatedValues() {
    }

    static void check(CheckedRecord checked, ValueHolder holder, Feature feature, Consumer<Finding> found) {
        List<Value> values = CodedRecords.values(holder, feature.getName());
        for (int i = 1; i < values.size(); i++) {
            if (isRepeated(values.get(i), values.subList(0, i))) {
                found.accept(checked.about(feature.getName(), Severity.WARNING, "value.repeated",
                        checked.label(feature)));
                return;
            }
        }
    }

    private static boolean isRepeated(Value value, List<Value> before) {
        for (Value other : before) {
            if (nameTheSame(value, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean nameTheSame(Value a, Value b) {
        return switch (a) {
            case CategoryValue category -> b instanceof CategoryValue other
                    && category.getCategory().equals(other.getCategory());
            case PositionValue position -> b instanceof PositionValue other && position.getCode().equals(other.getCode());
            case Participation part -> b instanceof Participation other && sameEntry(part, other)
                    && EcoreUtil.equals(part.getValues(), other.getValues());
            case EntryValue entry -> b instanceof EntryValue other && sameEntry(entry, other);
            case RecordValue link -> b instanceof RecordValue other && link.getRecord().equals(other.getRecord());
            default -> false;
        };
    }

    private static boolean sameEntry(EntryValue a, EntryValue b) {
        return a.getEntry().equals(b.getEntry()) && a.getRegistry().equals(b.getRegistry());
    }
}
