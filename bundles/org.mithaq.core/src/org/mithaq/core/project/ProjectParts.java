package org.mithaq.core.project;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.check.Finding;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.model.coding.Coding;

/** What a project is put together from when it is opened. */
record ProjectParts(ProjectLayout layout, Access access, Optional<CoderLock> lock, List<Finding> problems,
        Corpus corpus, CodingDocuments documents, List<Coding> others) {
}
