package org.mithaq.core.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** Finds the records whose checks may come to another result after some records changed. */
final class AffectedRecords {

    private record Name(String coder, String id) {
    }

    private final RecordIndex index;
    private final Reach reach;
    private final Set<RecordPlace> affected = new LinkedHashSet<>();
    private final Map<Name, Integer> links = new HashMap<>();
    private final Deque<Name> waiting = new ArrayDeque<>();

    AffectedRecords(RecordIndex index, Reach reach) {
        this.index = index;
        this.reach = reach;
    }

    /** A record at the top that is another than it was. Nothing else is affected when nothing asks for what changed. */
    void changed(CodedRecord before, CodedRecord now) {
        boolean isAskedFor = ChangedNames.between(before, now)
                .map(names -> !Collections.disjoint(names, reach.asked())).orElse(true);
        if (isAskedFor) {
            cameOrWent(before);
            cameOrWent(now);
        }
    }

    /** A record at the top that was not there before, or is not there any more. */
    void cameOrWent(CodedRecord root) {
        reached(root, 0);
    }

    /** The fewest links first, so that nothing is looked at twice; links of chains cost nothing. */
    private void reached(CodedRecord root, int count) {
        String coder = CodedRecords.codingOf(root).getCoder();
        CodedRecords.withParts(root).map(record -> new Name(coder, record.getId()))
                .filter(name -> links.getOrDefault(name, Integer.MAX_VALUE) > count).forEach(name -> {
                    links.put(name, count);
                    waiting.add(name);
                });
    }

    /** The records whose checks may change, as the index has them now. */
    Set<RecordPlace> places() {
        while (!waiting.isEmpty()) {
            Name name = waiting.remove();
            spread(name, links.get(name));
        }
        return affected;
    }

    /** Records of the same id change with it, since only the first of them may keep it. */
    private void spread(Name name, int count) {
        if (count == 0) {
            affected.addAll(index.records(name.coder(), name.id()));
        }
        for (RecordPlace place : index.linkedFrom(name.coder(), name.id())) {
            CodedRecord root = place.document().root(place.root());
            int next = chained(root, name.id()) ? count : count + 1;
            if (next <= reach.links()) {
                affected.add(place);
                reached(root, next);
            }
        }
    }

    private boolean chained(CodedRecord root, String target) {
        return CodedRecords.withParts(root).flatMap(AffectedRecords::values).anyMatch(value ->
                value instanceof RecordValue link && link.getRecord().equals(target) && reach.chains().contains(link.getVariable()));
    }

    private static Stream<Value> values(ValueHolder holder) {
        return holder.getValues().stream().flatMap(AffectedRecords::withInner);
    }

    /** A value with those of the actor's part that it is. */
    static Stream<Value> withInner(Value value) {
        return value instanceof Participation inner ? Stream.concat(Stream.of(value), values(inner)) : Stream.of(value);
    }
}
