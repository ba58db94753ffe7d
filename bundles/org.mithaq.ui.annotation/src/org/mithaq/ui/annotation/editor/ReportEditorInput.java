package org.mithaq.ui.annotation.editor;

import org.mithaq.core.id.ReportId;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.input.KeyedInput;

/** A report of the open project. Equal when the reports are, so that a report has one editor. */
public final class ReportEditorInput extends KeyedInput {

    private final ReportId report;

    /** @param title what users call the report; its id counts where this is blank */
    public ReportEditorInput(ReportId report, String title) {
        super(report, shown(report, title),
                Direction.isolated(shown(report, title)) + " (" + Direction.isolated(report.value()) + ")");
        this.report = report;
    }

    private static String shown(ReportId report, String title) {
        return title.isBlank() ? report.value() : title;
    }

    public ReportId report() {
        return report;
    }
}
