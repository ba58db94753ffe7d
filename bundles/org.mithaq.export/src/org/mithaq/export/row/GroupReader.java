package org.mithaq.export.row;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.GroupIdentity;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.codebook.Dataset;

/** Reads the members of groups again and makes the rows of these groups. Any thread may ask once the index is complete. */
public final class GroupReader {

    private final Dataset dataset;
    private final GroupIndex index;
    private final RecordSource source;

    /** @param index knows the groups when rows are asked for */
    public GroupReader(Dataset dataset, GroupIndex index, RecordSource source) {
        this.dataset = dataset;
        this.index = index;
        this.source = source;
    }

    /**
     * Gives the rows of some groups, in the order of the groups.
     *
     * @param evaluator asks about the members
     */
    public void forEachRow(GroupIndex.Batch batch, RowEvaluator evaluator, Consumer<Result> to) {
        groups(batch, evaluator).forEach((group, members) -> evaluator.rowsOf(dataset, group, members).forEach(to));
    }

    /** The groups with their members, found by the fingerprints and then told apart by what they have in common. */
    private Map<GroupIdentity, List<Result>> groups(GroupIndex.Batch batch, RowEvaluator evaluator) {
        Map<Long, List<Result>> elements = read(batch, evaluator);
        Map<GroupIdentity, List<Result>> groups = new LinkedHashMap<>();
        for (int member : batch.members()) {
            Result element = elements.get(place(index.documentOf(member), index.rootOf(member))).get(index.ordinalOf(member));
            evaluator.groups(dataset, element).stream().filter(group -> group.fingerprint() == index.groupOf(member))
                    .map(group -> groups.computeIfAbsent(group, missing -> new ArrayList<>()))
                    .filter(members -> members.isEmpty() || members.getLast() != element)
                    .forEach(members -> members.add(element));
        }
        return groups;
    }

    /** What the records of the members lead to, by where they are. */
    private Map<Long, List<Result>> read(GroupIndex.Batch batch, RowEvaluator evaluator) {
        Map<Integer, BitSet> roots = new TreeMap<>();
        for (int member : batch.members()) {
            roots.computeIfAbsent(index.documentOf(member), missing -> new BitSet()).set(index.rootOf(member));
        }
        Map<Long, List<Result>> elements = new HashMap<>();
        roots.forEach((document, which) -> source.documents().get(document).forEachRoot(which::get,
                (root, record) -> elements.put(place(document, root),
                        evaluator.elements(dataset, CodedRecords.withParts(record)).toList())));
        return elements;
    }

    private static long place(int document, int root) {
        return (long) document << Integer.SIZE | root;
    }
}
