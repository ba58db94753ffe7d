package org.mithaq.core.check;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.check.project.DocumentChecks;
import org.mithaq.core.check.project.ProjectChecks;
import org.mithaq.core.check.project.ProjectRules;
import org.mithaq.core.check.record.RecordChecks;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecordPlace;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.coding.CodedRecord;

/** All kinds of checks. May be used by several threads. */
final class Checkers {

    private final ProjectChecks ofProject = new ProjectChecks();
    private final ProjectRules ofCoders = new ProjectRules();
    private final DocumentChecks ofDocuments = new DocumentChecks();
    private final RecordChecks ofRecords = new RecordChecks();

    /** What is known about the project without looking at any file. */
    Found known(ProjectSnapshot project) {
        return found(project, project.known());
    }

    /** All that a coder coded, taken together. */
    Found coder(ProjectSnapshot project, CoderName coder, ProgressMonitor progress) {
        List<Finding> found = new ArrayList<>();
        ofCoders.check(project, coder, progress, found::add);
        return found(project, found);
    }

    /** The project without its codings. */
    Found project(ProjectSnapshot project) {
        List<Finding> found = new ArrayList<>();
        ofProject.check(project, found::add);
        return found(project, found);
    }

    /** A coding without its records. */
    Found document(ProjectSnapshot project, IndexedDocument document) {
        List<Finding> found = new ArrayList<>();
        ofDocuments.check(project, document, found::add);
        return found(project, found);
    }

    private static Found found(ProjectSnapshot project, List<Finding> found) {
        return Found.of(found, finding -> project.baseline().accepts(finding));
    }

    /** A coding with all its records. */
    DocumentFindings all(ProjectSnapshot project, IndexedDocument document) {
        List<Found> roots = new ArrayList<>(document.roots());
        project.records().forEachRoot(document, (place, record) -> roots.add(root(project, place, record)));
        return DocumentFindings.of(document, document(project, document), roots);
    }

    /** One record at the top with its parts. */
    Found root(ProjectSnapshot project, RecordPlace place) {
        return root(project, place, project.records().root(place));
    }

    private Found root(ProjectSnapshot project, RecordPlace place, CodedRecord root) {
        List<Finding> found = new ArrayList<>();
        ofRecords.check(project, place, root, found::add);
        return Found.of(found, finding -> project.baseline().accepts(finding, root));
    }
}
