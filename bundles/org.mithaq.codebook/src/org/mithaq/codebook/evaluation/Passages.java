package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Collects the passages that speak for a record: its own, then those of its values in their order. */
final class Passages {

    List<Result.Evidence> of(CodedRecord record) {
        var found = new ArrayList<Result.Evidence>();
        record.getEvidence().forEach(anchor -> add(record, Optional.empty(), anchor, found));
        addValues(record, record, found);
        return found;
    }

    List<Result.Evidence> of(CodedRecord record, Value value) {
        return of(record).stream().filter(passage -> passage.value().filter(each -> each == value).isPresent()).toList();
    }

    private static void addValues(CodedRecord record, ValueHolder holder, List<Result.Evidence> to) {
        for (Value value : holder.getValues()) {
            value.getEvidence().forEach(anchor -> add(record, Optional.of(value), anchor, to));
            if (value instanceof ValueHolder participation) {
                addValues(record, participation, to);
            }
        }
    }

    private static void add(CodedRecord record, Optional<Value> value, Anchor anchor, List<Result.Evidence> to) {
        to.add(new Result.Evidence(record, value, anchor, to.size() + 1));
    }
}
