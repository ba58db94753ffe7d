package org.mithaq.core.check.project;

import java.util.List;
import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.project.ProjectSnapshot;

/** All checks of a project as a whole, without its codings. Has no state; any thread may use it. */
public final class ProjectChecks {

    private final List<Checker> checkers = List.of(new ChangedReports(), new ExampleQuotes());

    /**
     * Takes long, since all reports are read.
     *
     * @param found is given each finding, accepted or not, in an order that is the same on every machine
     */
    public void check(ProjectSnapshot project, Consumer<Finding> found) {
        checkers.forEach(checker -> checker.check(project, found));
    }
}
