package org.mithaq.core.report;

import org.mithaq.core.id.ReportId;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;

/** The text of a report is no longer the one that was imported, so that no offset in it can be trusted. */
public final class ChangedReportException extends ReportUnavailableException {

    private static final long serialVersionUID = 1L;

    public ChangedReportException(ReportId report, ProjectLayout layout) {
        super(report, Messages.of("report.changed", report, layout.relative(layout.text(report))), null);
    }
}
