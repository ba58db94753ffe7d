package org.mithaq.export.row;

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
public final class DocumentGroups {

    private final Dataset dataset;
    private final int most;
    private final List<MemberPlace> places = new ArrayList<>();
    private final Map<GroupIdentity, List<Result>> members = new LinkedHashMap<>();

    /** @param most how many members may be held; with more, none are */
    public DocumentGroups(Dataset dataset, int most) {
        this.dataset = dataset;
        this.most = most;
    }

    /**
     * Adds what a record leads to.
     *
     * @param root the place of a record at the top among those of its document, counted from 0
     * @param found the things that it and its parts lead to, in their order
     */
    public void add(int root, Iterator<Result> found, RowEvaluator evaluator) {
        for (int ordinal = 0; found.hasNext(); ordinal++) {
            Result element = found.next();
            for (GroupIdentity group : evaluator.groups(dataset, element)) {
                places.add(new MemberPlace(group.fingerprint(), root, ordinal));
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
    public boolean isHeld() {
        return places.size() <= most;
    }

    /** Where the members are, in the order of the records. */
    List<MemberPlace> places() {
        return places;
    }

    /** Makes the rows of the groups as if no other document had members of them, and holds the members no longer. */
    public void forEachRow(RowEvaluator evaluator, Consumer<Result> row) {
        members.forEach((group, held) -> evaluator.rowsOf(dataset, group, held).forEach(row));
        members.clear();
    }
}
