package org.mithaq.core.report;

import org.mithaq.core.id.ReportId;
import org.mithaq.core.message.Message;
import org.mithaq.core.message.MithaqException;

/** The text of a report cannot be shown; says why and what to do. */
public class ReportUnavailableException extends MithaqException {

    private static final long serialVersionUID = 1L;

    private final transient ReportId report;

    public ReportUnavailableException(ReportId report, Message message, Throwable cause) {
        super(message, cause);
        this.report = report;
    }

    public ReportId report() {
        return report;
    }
}
