package org.mithaq.core.check.project;

import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.project.ProjectSnapshot;

/** Looks at a project as a whole for one kind of mistake. Has no state. */
@FunctionalInterface
interface Checker {

    /**
     * @param found is given each finding, in an order that is the same on every machine
     */
    void check(ProjectSnapshot project, Consumer<Finding> found);
}
