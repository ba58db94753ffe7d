package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mithaq.core.finding.Finding;

/**
 * What was found in one place, such as a record with its parts.
 *
 * @param kept the findings; none when there were too many in the project to keep them all
 */
record Found(FindingCounts counts, List<Finding> kept) {

    static final Found NOTHING = new Found(FindingCounts.NONE, List.of());

    static Found of(List<Finding> findings, Predicate<Finding> accepted) {
        if (findings.isEmpty()) {
            return NOTHING;
        }
        List<Finding> open = new ArrayList<>(findings);
        open.removeIf(accepted);
        return new Found(FindingCounts.of(open, findings.size() - open.size()), List.copyOf(open));
    }

    Found countsOnly() {
        return kept.isEmpty() ? this : new Found(counts, List.of());
    }
}
