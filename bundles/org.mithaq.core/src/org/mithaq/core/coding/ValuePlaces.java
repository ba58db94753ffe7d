package org.mithaq.core.coding;

import java.util.List;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Where the values of one variable stand among all values, which keep those of a variable together. */
final class ValuePlaces {

    private ValuePlaces() {
    }

    /** The place of the first value; behind all values when there is none. */
    static int startOf(ValueHolder owner, String variable) {
        List<Value> values = CodedRecords.values(owner, variable);
        return values.isEmpty() ? owner.getValues().size() : owner.getValues().indexOf(values.getFirst());
    }

    /** The place behind the last value; behind all values when there is none. */
    static int endOf(ValueHolder owner, String variable) {
        List<Value> values = CodedRecords.values(owner, variable);
        return values.isEmpty() ? owner.getValues().size() : owner.getValues().indexOf(values.getLast()) + 1;
    }
}
