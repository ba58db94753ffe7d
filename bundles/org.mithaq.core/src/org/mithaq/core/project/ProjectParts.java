package org.mithaq.core.project;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.lock.LockFile;
import org.mithaq.core.report.Corpus;
import org.mithaq.core.store.CodingStore;
import org.mithaq.core.store.Journal;
import org.mithaq.core.store.JournalEntry;
import org.mithaq.model.coding.Coding;

/**
 * What a project is put together from when it is opened.
 *
 * @param lock held when the project may be written to
 * @param unsaved what an earlier process left in the journal
 */
record ProjectParts(ProjectLayout layout, Optional<LockFile> lock, List<Finding> problems, ProjectCodebook codebook,
        Corpus corpus, CodingStore store, CodingDocuments documents, List<Coding> others, Journal journal,
        List<JournalEntry> unsaved) {

    Access access() {
        return lock.isPresent() ? Access.READ_WRITE : Access.READ_ONLY;
    }
}
