package org.mithaq.core.check;

import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.model.codebook.Severity;
import org.mithaq.model.coding.Coding;

/** Reports whose text is not the one that was imported, and codings of reports that are not there. */
final class ChangedReports implements Checker {

    @Override
    public void check(ProjectSnapshot project, Consumer<Finding> found) {
        project.reportIds().forEach(report -> project.problem(report).ifPresent(found));
        for (Coding coding : project.codings()) {
            if (project.report(coding.getReport()).isEmpty()) {
                String file = "coding/" + coding.getCoder() + "/" + coding.getReport() + ProjectLayout.XMI;
                found.accept(new Finding(Severity.WARNING, "coding.noReport",
                        Messages.of("check.coding.noReport", file, coding.getReport()), new Place.InFile(file, 0, 0)));
            }
        }
    }
}
