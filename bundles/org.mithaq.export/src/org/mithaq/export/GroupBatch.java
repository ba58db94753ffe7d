package org.mithaq.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.Result;
import org.mithaq.codebook.evaluation.RowEvaluator;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.codebook.Dataset;

/** Reads the members of some groups again and makes the rows of these groups. */
final class GroupBatch {

    private final GroupIndex index;
    private final GroupIndex.Batch batch;
    private final RecordSource source;

    GroupBatch(GroupIndex index, GroupIndex.Batch batch, RecordSource source) {
        this.index = index;
        this.batch = batch;
        this.source = source;
    }

    /** Adds the rows to a part of the table. */
    TablePart fill(TablePart part, Dataset dataset) {
        RowEvaluator evaluator = new RowEvaluator(source.codebook(), source.context());
        forEachRow(dataset, evaluator, row -> part.addRow(row, evaluator));
        return part;
    }

    /** Gives the rows of the groups, in their order. */
    void forEachRow(Dataset dataset, RowEvaluator evaluator, Consumer<Result> to) {
        Map<Long, List<Result>> elements = read(dataset, evaluator);
        List<List<Result>> groups = new ArrayList<>();
        for (int group = batch.from(); group < batch.to(); group++) {
            groups.add(new ArrayList<>());
        }
        for (int member : batch.members()) {
            groups.get(index.groupOf(member) - batch.from())
                    .add(elements.get(place(index.documentOf(member), index.rootOf(member))).get(index.ordinalOf(member)));
        }
        for (int i = 0; i < groups.size(); i++) {
            evaluator.rowsOf(dataset, index.group(batch.from() + i), groups.get(i)).forEach(to);
        }
    }

    /** What the records of the members lead to, by where they are. */
    private Map<Long, List<Result>> read(Dataset dataset, RowEvaluator evaluator) {
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
