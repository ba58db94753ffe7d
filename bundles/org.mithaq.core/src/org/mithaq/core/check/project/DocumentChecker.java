package org.mithaq.core.check.project;

import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.project.ProjectSnapshot;

/** Looks at one coding as a whole for one kind of mistake. Has no state. */
@FunctionalInterface
interface DocumentChecker {

    /**
     * @param found is given each finding, in an order that is the same on every machine
     */
    void check(ProjectSnapshot project, IndexedDocument document, Consumer<Finding> found);
}
