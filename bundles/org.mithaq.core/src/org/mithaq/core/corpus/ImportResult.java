package org.mithaq.core.corpus;

import org.mithaq.core.project.ReportId;

/**
 * What became of a file.
 *
 * @param id the report that holds its content now
 * @param status whether that is a new report
 */
public record ImportResult(ReportId id, Status status) {

    /** Whether something was added to the project. */
    public enum Status {
        /** There is a new report. */
        IMPORTED,
        /** A report with the same content was there; nothing was done. */
        ALREADY_THERE
    }
}
