package org.mithaq.core.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodingPackage.Literals;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Values of one variable that say the same since codes or variables were merged become one, which keeps the others. */
final class MergedValues {

    private final ValueEdits edits;

    MergedValues(ValueEdits edits) {
        this.edits = edits;
    }

    void combine(ValueHolder holder, String variable) {
        List<Value> kept = new ArrayList<>();
        for (Value value : CodedRecords.values(holder, variable)) {
            Optional<Value> same = kept.stream().filter(other -> saySame(other, value)).findFirst();
            if (same.isPresent() && hasNothingOfItsOwn(value)) {
                edits.combine(holder, same.get(), value);
            } else {
                kept.add(value);
            }
        }
        List<Value> missing = kept.stream().filter(MissingValue.class::isInstance).toList();
        int spared = missing.size() == kept.size() ? 1 : 0;
        missing.stream().skip(spared).forEach(value -> edits.putAside(holder, value));
    }

    private static boolean hasNothingOfItsOwn(Value value) {
        return !(value instanceof Participation participation) || participation.getValues().isEmpty();
    }

    private static boolean saySame(Value a, Value b) {
        return a.eClass() == b.eClass() && a.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEContainingClass() != Literals.VALUE)
                .allMatch(attribute -> java.util.Objects.equals(a.eGet(attribute), b.eGet(attribute)));
    }
}
