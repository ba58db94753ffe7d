package org.mithaq.core.check;

import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NumberVariable;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.TextVariable;
import org.mithaq.model.coding.BooleanValue;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.NumberValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.TextValue;
import org.mithaq.model.coding.Value;

/** Which kind of value belongs to which kind of feature. */
final class ValueKinds {

    private ValueKinds() {
    }

    static boolean fits(Value value, Feature feature) {
        return value instanceof MissingValue || switch (feature) {
            case TextVariable text -> value instanceof TextValue;
            case BooleanVariable yesNo -> value instanceof BooleanValue;
            case NumberVariable number -> value instanceof NumberValue;
            case QuantityVariable quantity -> value instanceof QuantityValue;
            case DateVariable date -> value instanceof DateValue;
            case CategoryVariable category -> value instanceof CategoryValue;
            case PositionVariable position -> value instanceof PositionValue;
            case ReferenceVariable reference -> refers(value, reference);
            case Role role -> value instanceof Participation participation
                    && isOf(participation, role.getRegistry());
            case Link link -> value instanceof RecordValue;
            default -> false;
        };
    }

    private static boolean refers(Value value, ReferenceVariable reference) {
        return switch (value) {
            case Participation participation -> false;
            case EntryValue entry -> reference.getTargets().stream()
                    .anyMatch(target -> target instanceof Registry registry && isOf(entry, registry));
            case RecordValue record -> reference.getTargets().stream().anyMatch(RecordType.class::isInstance);
            default -> false;
        };
    }

    private static boolean isOf(EntryValue entry, Registry registry) {
        return registry != null && entry.getRegistry().equals(registry.getName());
    }
}
