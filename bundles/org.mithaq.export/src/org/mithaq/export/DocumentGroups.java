package org.mithaq.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.row.GroupIdentity;
import org.mithaq.codebook.evaluation.row.RowEvaluator;
import org.mithaq.model.codebook.Dataset;

/**
 * The groups that the records of one document belong to: where their members are, and, as long as these are few, the
 * members themselves, so that a group that no other document adds to need not be read again.
 */
final class DocumentGroups {

    private final Dataset dataset;
    private final int most;
    private final List<GroupedElement> elements = new ArrayList<>();
    private final Map<GroupIdentity, List<Result>> members = new LinkedHashMap<>();

    /** @param most how many members may be held */
    DocumentGroups(Dataset dataset, int most) {
        this.dataset = dataset;
        this.most = most;
    }

    /**
     * @param root the place of a record at the top
     * @param found what it and its parts lead to
     */
    void add(int root, Iterator<Result> found, RowEvaluator evaluator) {
        for (int ordinal = 0; found.hasNext(); ordinal++) {
            Result element = found.next();
            for (GroupIdentity group : evaluator.groups(dataset, element)) {
                elements.add(new GroupedElement(group.fingerprint(), root, ordinal));
                hold(group, element);
            }
        }
    }

    private void hold(GroupIdentity group, Result element) {
        if (isHeld()) {
            members.computeIfAbsent(group, missing -> new ArrayList<>()).add(element);
        } else {
            members.clear();
        }
    }

    /** Whether all members are held. */
    boolean isHeld() {
        return elements.size() <= most;
    }

    List<GroupedElement> elements() {
        return elements;
    }

    /** Makes the rows of the groups as if no other document had members of them, and holds the members no longer. */
    void forEachRow(RowEvaluator evaluator, Consumer<Result> row) {
        members.forEach((group, held) -> evaluator.rowsOf(dataset, group, held).forEach(row));
        members.clear();
    }
}
