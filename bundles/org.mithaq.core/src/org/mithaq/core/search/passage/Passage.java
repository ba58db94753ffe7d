package org.mithaq.core.search.passage;

import org.mithaq.core.id.ReportId;

/**
 * A part of a report that is indexed as one. Matches that begin in its core belong to it; what stands around the core
 * is there so that they are found whole and shown in their context.
 *
 * @param number order of the passage among those of the same kind of its report
 * @param asStored whether the text is raw and not read
 * @param coreStart in UTF-16 units of {@code text}
 * @param coreEnd likewise, behind the core
 */
public record Passage(ReportId report, int number, boolean asStored, String text, int coreStart, int coreEnd,
        PassageMap map) {

    /** Whether a match belongs to it that starts there, in UTF-16 units of {@code text}. */
    public boolean owns(int start) {
        return start >= coreStart && start < coreEnd;
    }
}
