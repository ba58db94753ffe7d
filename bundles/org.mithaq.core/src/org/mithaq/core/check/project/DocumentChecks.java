package org.mithaq.core.check.project;

import java.util.List;
import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.project.ProjectSnapshot;

/** All checks of one coding as a whole, without its records. Has no state; any thread may use it. */
public final class DocumentChecks {

    private final List<DocumentChecker> checkers = List.of(new MissingReports(), new CodebookVersions());

    /**
     * @param document the coding
     * @param found is given each finding, accepted or not, in an order that is the same on every machine
     */
    public void check(ProjectSnapshot project, IndexedDocument document, Consumer<Finding> found) {
        checkers.forEach(checker -> checker.check(project, document, found));
    }
}
