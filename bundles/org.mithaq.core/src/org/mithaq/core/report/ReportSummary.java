package org.mithaq.core.report;

import org.mithaq.core.id.ReportId;
import org.mithaq.model.corpus.Report;

/**
 * A line in the list of reports.
 *
 * @param metadata title, publisher and so on; only the id is set when it cannot be read
 * @param records how many records, parts included, the coder made in it
 * @param complete how many of them are complete or reviewed
 * @param editable whether the coder can record something in it
 */
public record ReportSummary(ReportId id, Report metadata, ReportState state, int records, int complete,
        boolean editable) {

    /** The title, or the id when there is none. */
    public String title() {
        return metadata.getTitle().isEmpty() ? id.value() : metadata.getTitle();
    }
}
