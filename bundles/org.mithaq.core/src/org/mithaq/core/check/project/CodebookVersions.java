package org.mithaq.core.check.project;

import java.util.function.Consumer;
import org.mithaq.core.check.codebook.CheckedCodebook;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.project.ProjectSnapshot;

/** Codings that were made under another codebook than the project's, or under another version of it. */
final class CodebookVersions implements DocumentChecker {

    @Override
    public void check(ProjectSnapshot project, IndexedDocument document, Consumer<Finding> found) {
        CheckedCodebook.of(project.codebook()).versions().check(document.header(), found);
    }
}
