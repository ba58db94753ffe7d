package org.mithaq.core.corpus;

import java.util.Optional;
import org.mithaq.core.id.ReportId;

/**
 * What became of a file.
 *
 * @param id the report that holds its content now
 * @param status whether that is a new report
 * @param encoding the name of the encoding that its text was read by; empty where its format has none
 * @param pages how many pages were read; 0 where its format has none
 */
public record ImportResult(ReportId id, Status status, Optional<String> encoding, int pages) {

    /** Whether something was added to the project. */
    public enum Status {
        /** There is a new report. */
        IMPORTED,
        /** A report with the same content was there; nothing was done. */
        ALREADY_THERE
    }

    static ImportResult alreadyThere(ReportId id) {
        return new ImportResult(id, Status.ALREADY_THERE, Optional.empty(), 0);
    }
}
