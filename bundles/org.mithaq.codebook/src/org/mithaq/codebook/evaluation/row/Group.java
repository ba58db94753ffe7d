package org.mithaq.codebook.evaluation.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.result.Result;

/**
 * Things that have something in common.
 *
 * @param keys what they have in common
 * @param members in the order of the records, each once
 */
record Group(Map<String, Result> keys, List<Result> members) {

    /** The groups in the order in which the first thing of each comes. */
    static Stream<Group> of(Stream<Result> elements, GroupKeys keys) {
        var groups = new LinkedHashMap<GroupIdentity, Group>();
        elements.forEach(element -> keys.of(element).forEach(group -> groups
                .computeIfAbsent(group, identity -> new Group(identity.keys(), new ArrayList<>())).members().add(element)));
        return groups.values().stream();
    }

    /** A row for the group. */
    Result.Row row() {
        return with(Map.of("members", new Result.ListOf(List.copyOf(members))));
    }

    /** A row with the keys and more. */
    Result.Row with(Map<String, Result> fields) {
        var all = new LinkedHashMap<>(keys);
        all.putAll(fields);
        return new Result.Row(all);
    }

    /** A row for each two members; twice, in either order, when they are directed. */
    Stream<Result> dyads(boolean directed) {
        return Stream.iterate(0, i -> i < members.size(), i -> i + 1)
                .flatMap(i -> Stream.iterate(directed ? 0 : i + 1, j -> j < members.size(), j -> j + 1)
                        .filter(j -> !j.equals(i))
                        .map(j -> with(Map.of("first", members.get(i), "second", members.get(j)))));
    }
}
