package org.mithaq.codebook.evaluation.function;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.codebook.evaluation.context.EvaluationContext;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.run.Steps;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.RecordValue;
import org.mithaq.model.coding.Value;

/** Follows links from record to record. Each record is visited once, however the links run. */
final class Links {

    private final EvaluationContext context;
    private final Steps steps;

    Links(EvaluationContext context, Steps steps) {
        this.context = context;
        this.steps = steps;
    }

    /** The records that a link of this one leads to; those that are not there are left out. */
    List<CodedRecord> targets(CodedRecord record, String link) {
        List<CodedRecord> targets = new ArrayList<>(0);
        for (Value value : record.getValues()) {
            if (value instanceof RecordValue target && link.equals(target.getVariable())) {
                context.record(target.getRecord(), record).ifPresent(targets::add);
            }
        }
        return targets;
    }

    /** The records of a type whose link leads to this one; of any type when it is empty. */
    List<CodedRecord> sources(CodedRecord record, String type, String link) {
        return context.referring(record, link).stream().filter(each -> type.isEmpty() || type.equals(each.getType()))
                .toList();
    }

    /** All records from which following a link leads to this one, the nearest first. */
    Collection<CodedRecord> chainBack(CodedRecord record, String link) {
        var found = new LinkedHashMap<Result.Identity, CodedRecord>();
        Deque<CodedRecord> waiting = new ArrayDeque<>(sources(record, "", link));
        while (!waiting.isEmpty()) {
            steps.count();
            var next = waiting.remove();
            if (found.putIfAbsent(Result.Identity.of(next), next) == null) {
                waiting.addAll(sources(next, "", link));
            }
        }
        return found.values();
    }

    /** All records that a link connects with this one, whichever way, in the order of their ids. */
    Collection<CodedRecord> network(CodedRecord record, String link) {
        var found = new HashMap<Result.Identity, CodedRecord>();
        Deque<CodedRecord> waiting = new ArrayDeque<>(List.of(record));
        while (!waiting.isEmpty()) {
            steps.count();
            var next = waiting.remove();
            if (found.putIfAbsent(Result.Identity.of(next), next) == null) {
                waiting.addAll(targets(next, link));
                waiting.addAll(sources(next, "", link));
            }
        }
        return found.values().stream().sorted(Comparator.comparing(CodedRecord::getId)).toList();
    }

    /** How many records the longest way along a link leads over; a way that comes back on itself ends there. */
    int depth(CodedRecord record, String link) {
        return depth(record, link, new HashMap<>(), new HashSet<>());
    }

    private int depth(CodedRecord record, String link, Map<Result.Identity, Integer> known,
            Set<Result.Identity> way) {
        var identity = Result.Identity.of(record);
        var before = known.get(identity);
        if (before != null || !way.add(identity)) {
            return before == null ? -1 : before;
        }
        steps.enter();
        int depth = targets(record, link).stream().mapToInt(next -> depth(next, link, known, way) + 1).max().orElse(0);
        steps.leave();
        way.remove(identity);
        known.put(identity, depth);
        return depth;
    }
}
