package org.mithaq.core.check.project;

import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.project.ProjectSnapshot;

/** Reports whose text is not the one that was imported. Reads all of them. */
final class ChangedReports implements Checker {

    @Override
    public void check(ProjectSnapshot project, Consumer<Finding> found) {
        project.reports().keySet().forEach(report -> project.problem(report).ifPresent(found));
    }
}
