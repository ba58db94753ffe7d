package org.mithaq.core.coding;

import java.util.Set;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.CodedRecord;

/**
 * What one command, undo or redo changed. A record is in one of the three sets at most.
 *
 * @param added records that were not there before; their parts are not named
 * @param changed records of which a value, evidence, an attribute or the list of parts changed
 * @param removed records that are no longer there; their parts are not named
 * @param reports the reports whose codings were changed, be it that a suggestion was refused there or is open again
 */
public record CodingChange(Set<CodedRecord> added, Set<CodedRecord> changed, Set<CodedRecord> removed,
        Set<ReportId> reports) {

    public CodingChange {
        added = Set.copyOf(added);
        changed = Set.copyOf(changed);
        removed = Set.copyOf(removed);
        reports = Set.copyOf(reports);
    }

    /** Whether nothing is different; refused suggestions are told by the reports alone. */
    public boolean isEmpty() {
        return reports.isEmpty();
    }
}
