package org.mithaq.codebook.evaluation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * Collects the passages that speak for a record: its own, then those of its values in their order. Those of the record
 * that was asked last are kept, since its values are asked one after the other. For one thread.
 */
final class Passages {

    private Optional<OfRecord> last = Optional.empty();

    /** @param byValue those of values; those of the record itself are in no list of it */
    private record OfRecord(CodedRecord record, List<Result> all, List<Result> own, Map<Value, List<Result>> byValue) {
    }

    /** All passages of a record, with those of its values. */
    Result of(CodedRecord record) {
        return new Result.ListOf(passages(record).all());
    }

    /** The passages of a value of a record; where there is none those of the record itself, without those of values. */
    Result of(CodedRecord record, Optional<Value> value) {
        OfRecord found = passages(record);
        return new Result.ListOf(value.map(each -> found.byValue().getOrDefault(each, List.of())).orElse(found.own()));
    }

    private OfRecord passages(CodedRecord record) {
        if (last.isPresent() && last.get().record() == record) {
            return last.get();
        }
        OfRecord found = new OfRecord(record, new ArrayList<>(), new ArrayList<>(), new IdentityHashMap<>());
        record.getEvidence().forEach(anchor -> found.own().add(add(found, Optional.empty(), anchor)));
        addValues(record, found);
        last = Optional.of(found);
        return found;
    }

    private static void addValues(ValueHolder holder, OfRecord to) {
        for (Value value : holder.getValues()) {
            if (!value.getEvidence().isEmpty()) {
                List<Result> ofValue = new ArrayList<>();
                value.getEvidence().forEach(anchor -> ofValue.add(add(to, Optional.of(value), anchor)));
                to.byValue().put(value, ofValue);
            }
            if (value instanceof ValueHolder participation) {
                addValues(participation, to);
            }
        }
    }

    private static Result add(OfRecord to, Optional<Value> value, Anchor anchor) {
        Result passage = new Result.Evidence(to.record(), value, anchor, to.all().size() + 1);
        to.all().add(passage);
        return passage;
    }
}
