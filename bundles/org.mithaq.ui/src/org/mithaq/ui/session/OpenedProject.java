package org.mithaq.ui.session;

import java.util.List;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportSummary;

/**
 * A project with what takes files to find out.
 *
 * @param reports as they are now
 */
record OpenedProject(Project project, List<ReportSummary> reports) {

    /**
     * Reads files, opens the index of records for the first check, copies what suggestions learn from: nothing for the UI
     * thread.
     */
    static OpenedProject of(Project project) {
        project.recordsNow();
        project.codingsNow();
        return new OpenedProject(project, project.reports());
    }
}
