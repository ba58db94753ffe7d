package org.mithaq.core.check.project;

import java.util.function.Consumer;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.message.Messages;
import org.mithaq.core.project.ProjectSnapshot;
import org.mithaq.model.codebook.Severity;

/** Codings of reports that are not there. */
final class MissingReports implements DocumentChecker {

    @Override
    public void check(ProjectSnapshot project, IndexedDocument document, Consumer<Finding> found) {
        String report = document.report().value();
        if (project.report(report).isEmpty()) {
            String file = "coding/" + document.coder() + "/" + report + ProjectLayout.XMI;
            found.accept(new Finding(Severity.WARNING, "coding.noReport",
                    Messages.of("check.coding.noReport", file, report), new Place.InFile(file, 0, 0)));
        }
    }
}
