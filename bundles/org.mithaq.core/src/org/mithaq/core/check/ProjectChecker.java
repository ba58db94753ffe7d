package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.message.Messages;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.Coding;

/** Runs all checks. The workbench, the command line and the tests ask this class. */
public final class ProjectChecker {

    private final List<Checker> checkers;
    private final List<RecordChecker> recordCheckers;

    /** With all checks. */
    public ProjectChecker() {
        this(List.of((project, found) -> project.known().forEach(found), new ChangedReports(), new CodebookVersions(),
                new WrongIds()),
                List.of(new UnknownNames(), new UnknownCodes(), new ValueForms(), new Cardinalities(),
                        new LinkTargets(), new LinkCycles(), new BrokenEvidence(), new BrokenRules()));
    }

    /** With these checks only. */
    public ProjectChecker(List<Checker> checkers, List<RecordChecker> recordCheckers) {
        this.checkers = List.copyOf(checkers);
        this.recordCheckers = List.copyOf(recordCheckers);
    }

    /**
     * Checks a project as it is now. For the thread that edits it; to check in the background, take a
     * {@link ProjectSnapshot} there and hand it over.
     */
    public List<Finding> check(Project project, ProgressMonitor progress) {
        return check(ProjectSnapshot.of(project), progress);
    }

    /**
     * @return the findings: those about the project first, then those of the records, in the order of the codings
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public List<Finding> check(ProjectSnapshot project, ProgressMonitor progress) {
        List<Finding> found = new ArrayList<>();
        progress.begin(Messages.of("progress.check"), checkers.size() + project.codings().size());
        for (Checker checker : checkers) {
            progress.checkCancelled();
            checker.check(project, found::add);
            progress.worked(1);
        }
        for (Coding coding : project.codings()) {
            progress.checkCancelled();
            CodedRecords.all(coding).map(record -> CheckedRecord.of(project, record))
                    .forEach(record -> recordCheckers.forEach(checker -> checker.check(record, found::add)));
            progress.worked(1);
        }
        return List.copyOf(found);
    }
}
