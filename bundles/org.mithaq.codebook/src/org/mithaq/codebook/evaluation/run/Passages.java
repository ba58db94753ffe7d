package org.mithaq.codebook.evaluation.run;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.InternalEObject;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.CodingPackage;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * Collects the passages that speak for a record: its own, then those of its values in their order. Those of the record
 * that was asked last are kept, since its values are asked one after the other. For one thread.
 */
public final class Passages {

    /** No passages: an empty list. */
    public static final Result NONE = new Result.ListOf(List.of());

    /** Values with passages of their own, in most records. */
    private static final int FEW = 4;

    private Optional<OfRecord> last = Optional.empty();

    /** @param byValue those of values; those of the record itself are in no list of it */
    private record OfRecord(CodedRecord record, Result all, Result own, Map<Value, Result> byValue) {
    }

    /** All passages of a record, with those of its values, as a list of {@link Result.Evidence}. */
    public Result of(CodedRecord record) {
        return passages(record).all();
    }

    /** Those of a record itself, without those of its values, as such a list. */
    public Result ownOf(CodedRecord record) {
        return passages(record).own();
    }

    /** The passages of a value of a record, as such a list; they keep their numbers among all of the record. */
    public Result of(CodedRecord record, Value value) {
        return hasPassages(value) ? passages(record).byValue().get(value) : NONE;
    }

    /** Asked in this way, a value without any is not given a list for them. */
    private static boolean hasPassages(Value value) {
        return ((InternalEObject) value).eIsSet(CodingPackage.VALUE__EVIDENCE);
    }

    private OfRecord passages(CodedRecord record) {
        if (last.isEmpty() || last.get().record() != record) {
            last = Optional.of(find(record));
        }
        return last.get();
    }

    private static OfRecord find(CodedRecord record) {
        List<Result> all = new ArrayList<>();
        Map<Value, Result> byValue = new IdentityHashMap<>(FEW);
        Result own = add(record, Optional.empty(), record.getEvidence(), all);
        addValues(record, record, byValue, all);
        return new OfRecord(record, new Result.ListOf(List.copyOf(all)), own, byValue);
    }

    private static void addValues(CodedRecord record, ValueHolder holder, Map<Value, Result> byValue, List<Result> all) {
        List<Value> values = holder.getValues();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.get(i);
            if (hasPassages(value)) {
                byValue.put(value, add(record, Optional.of(value), value.getEvidence(), all));
            }
            if (value instanceof ValueHolder participation) {
                addValues(record, participation, byValue, all);
            }
        }
    }

    private static Result add(CodedRecord record, Optional<Value> value, List<Anchor> anchors, List<Result> all) {
        List<Result> passages = new ArrayList<>(anchors.size());
        for (Anchor anchor : anchors) {
            passages.add(new Result.Evidence(record, value, anchor, all.size() + passages.size() + 1));
        }
        all.addAll(passages);
        return new Result.ListOf(List.copyOf(passages));
    }
}
