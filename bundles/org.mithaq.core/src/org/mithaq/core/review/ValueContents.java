package org.mithaq.core.review;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.core.entry.EnteredQuantity;
import org.mithaq.model.coding.CategoryValue;
import org.mithaq.model.coding.DateValue;
import org.mithaq.model.coding.EntryValue;
import org.mithaq.model.coding.PositionValue;
import org.mithaq.model.coding.QuantityValue;
import org.mithaq.model.coding.Value;

/** The contents of values in the form in which suggestions name them. */
final class ValueContents {

    private ValueContents() {
    }

    /** Several for a date with alternatives; none for a value that no suggestion names. */
    static List<String> of(Value value) {
        return switch (value) {
            case CategoryValue category -> List.of(category.getCategory());
            case PositionValue position -> List.of(position.getCode());
            case EntryValue entry -> List.of(entry.getEntry());
            case DateValue date -> Stream.concat(Stream.of(date.getEdtf()), date.getAlternatives().stream()).toList();
            case QuantityValue quantity -> List.of(EnteredQuantity.of(quantity).format());
            default -> List.of();
        };
    }
}
