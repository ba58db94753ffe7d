package org.mithaq.codebook.evaluation.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.GroupKey;

/**
 * What tells groups apart. A thing with several values of a key belongs to a group for each of them; one without any
 * belongs to none.
 */
final class GroupKeys {

    private final DatasetUnit unit;
    private final Evaluations evaluations;

    GroupKeys(DatasetUnit unit, Evaluations evaluations) {
        this.unit = unit;
        this.evaluations = evaluations;
    }

    /** The groups that a thing belongs to, each once. */
    List<GroupIdentity> of(Result element) {
        evaluations.next();
        List<Map<String, Result>> found = List.of(Map.of());
        for (GroupKey key : unit.getGroups()) {
            var values = evaluations.evaluate(key.getExpression(), element).plain().elements();
            if (values.isEmpty()) {
                return List.of();
            }
            var longer = new ArrayList<Map<String, Result>>();
            for (Map<String, Result> group : found) {
                for (Result value : values) {
                    var with = new LinkedHashMap<>(group);
                    with.put(key.getName(), value instanceof Result.Participation part ? part.entry() : value);
                    longer.add(with);
                }
            }
            found = longer;
        }
        return found.stream().map(GroupIdentity::new).distinct().toList();
    }
}
