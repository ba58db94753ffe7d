package org.mithaq.core.check.affected;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Participation;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/**
 * Finds the records whose checks may come to another result after some records changed. It is told of every record at the
 * top that came, went or is another than it was; then it is asked. For one thread and one time.
 */
public final class AffectedRecords {

    private record Name(String coder, String id) {
    }

    private final RecordIndex index;
    private final Reach reach;
    private final Spread ofAnything;
    private final Spread ofValues;
    private final Set<IndexedDocument> together = new HashSet<>();
    private boolean ofProject;

    /**
     * @param index the records as they are now
     * @param codebook whose expressions are evaluated when records are checked
     */
    public AffectedRecords(RecordIndex index, LoadedCodebook codebook) {
        this.index = index;
        reach = Reach.of(codebook);
        ofAnything = new Spread(reach.all());
        ofValues = new Spread(reach.ofValues());
    }

    /**
     * Whether some check of a single record looks at all records of the project, so that any change affects all of them and
     * there is no use in asking further.
     */
    public static boolean mayBeAll(LoadedCodebook codebook) {
        return Reach.of(codebook).everywhere();
    }

    /**
     * A record at the top that is another than it was. Nothing else is affected when nothing asks for what changed.
     *
     * @param document in which it stands
     * @param before what it was, of the same id
     */
    public void changed(IndexedDocument document, CodedRecord before, CodedRecord now) {
        Optional<Set<String>> names = ChangedNames.between(before, now);
        if (names.isEmpty()) {
            cameOrWent(document, before);
            cameOrWent(document, now);
            return;
        }
        if (!Collections.disjoint(names.get(), reach.askedBeside().names()) && reach.askedBeside().concerns(now)) {
            together.add(document);
        }
        ofProject |= !Collections.disjoint(names.get(), reach.askedByProject());
        if (!Collections.disjoint(names.get(), reach.asked().names())) {
            ofValues.reached(now, 0);
        }
    }

    /**
     * A record at the top that was not there before, or is not there any more.
     *
     * @param document in which it stands or stood, as it is now
     */
    public void cameOrWent(IndexedDocument document, CodedRecord root) {
        ofProject = true;
        if (reach.askedBeside().concerns(root)) {
            together.add(document);
        }
        ofAnything.reached(root, 0);
    }

    /** Whether rules about all records of a coder may come to another result. */
    public boolean ofProject() {
        return ofProject;
    }

    /** The records whose checks may change, as the index has them now. */
    public Set<RecordPlace> places() {
        Set<RecordPlace> affected = new LinkedHashSet<>();
        together.forEach(document -> document.forEachRoot((place, root) -> reachedBeside(root)));
        ofAnything.addTo(affected);
        ofValues.addTo(affected);
        return affected;
    }

    private void reachedBeside(CodedRecord root) {
        if (reach.askedBeside().concerns(root)) {
            ofValues.reached(root, 0);
        }
    }

    /** Goes along ways from what changed. */
    private final class Spread {

        private final Reach.Ways ways;
        private final Map<Name, Integer> links = new HashMap<>();
        private final Deque<Name> waiting = new ArrayDeque<>();

        Spread(Reach.Ways ways) {
            this.ways = ways;
        }

        /** The fewest links first, so that nothing is looked at twice; links of chains cost nothing. */
        void reached(CodedRecord root, int count) {
            String coder = CodedRecords.codingOf(root).getCoder();
            CodedRecords.withParts(root).map(record -> new Name(coder, record.getId()))
                    .filter(name -> links.getOrDefault(name, Integer.MAX_VALUE) > count).forEach(name -> {
                        links.put(name, count);
                        waiting.add(name);
                    });
        }

        void addTo(Set<RecordPlace> affected) {
            while (!waiting.isEmpty()) {
                Name name = waiting.remove();
                spread(name, links.get(name), affected);
            }
        }

        /** Records of the same id change with it, since only the first of them may keep it. */
        private void spread(Name name, int count, Set<RecordPlace> affected) {
            if (count == 0) {
                affected.addAll(index.records(name.coder(), name.id()));
            }
            for (RecordPlace place : index.linkedFrom(name.coder(), name.id())) {
                CodedRecord root = place.document().root(place.root());
                Set<String> by = linksTo(root, name.id());
                int next = Collections.disjoint(by, ways.chains()) ? count + 1 : count;
                if (next <= reach.links() && by.stream().anyMatch(ways::lead)) {
                    affected.add(place);
                    reached(root, next);
                }
            }
        }
    }

    private static Set<String> linksTo(CodedRecord root, String target) {
        return CodedRecords.withParts(root).flatMap(AffectedRecords::values)
                .filter(value -> value instanceof RecordValue link && link.getRecord().equals(target))
                .map(Value::getVariable).collect(Collectors.toSet());
    }

    private static Stream<Value> values(ValueHolder holder) {
        return holder.getValues().stream().flatMap(AffectedRecords::withInner);
    }

    /** A value with those of the actor's part that it is. */
    static Stream<Value> withInner(Value value) {
        return value instanceof Participation inner ? Stream.concat(Stream.of(value), values(inner)) : Stream.of(value);
    }
}
