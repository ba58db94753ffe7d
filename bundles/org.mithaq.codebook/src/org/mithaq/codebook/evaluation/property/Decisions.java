package org.mithaq.codebook.evaluation.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What coders decided on a record: that there is one, then each value and missing reason, attributes after their role. */
final class Decisions {

    private Decisions() {
    }

    static Result of(CodedRecord record) {
        var found = new ArrayList<Result>();
        found.add(new Result.Decision(record, Optional.empty(), 1));
        add(record, record, found);
        return new Result.ListOf(List.copyOf(found));
    }

    private static void add(CodedRecord record, ValueHolder holder, List<Result> to) {
        List<Value> values = holder.getValues();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            to.add(new Result.Decision(record, Optional.of(value), to.size() + 1));
            if (value instanceof ValueHolder participation) {
                add(record, participation, to);
            }
        }
    }
}
