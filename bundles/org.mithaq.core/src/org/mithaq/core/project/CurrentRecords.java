package org.mithaq.core.project;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.index.IndexContext;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecentTexts;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.index.RecordIndexing;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.Corpus;

/** What is coded in an open project: what is saved, and in its place what changed since the project was opened. */
final class CurrentRecords {

    private final ProjectLayout layout;
    private final CodingDocuments documents;
    private final Corpus corpus;
    private final Map<ReportId, IndexedDocument> changed = new TreeMap<>();
    private volatile Optional<RecordIndex> stored = Optional.empty();

    CurrentRecords(ProjectLayout layout, CodingDocuments documents, Corpus corpus) {
        this.layout = layout;
        this.documents = documents;
        this.corpus = corpus;
    }

    IndexContext now() {
        if (stored.isEmpty()) {
            reopen();
        }
        documents.takeChanged().forEach((report, coding) -> changed.put(report,
                IndexedDocument.of(documents.coder(), report, coding)));
        return new IndexContext(stored.get().with(changed.values()), corpus.metadata(), new RecentTexts(corpus));
    }

    /** What cannot be read was reported when the project was opened. */
    void reopen() {
        stored = Optional.of(new RecordIndexing(layout).open(ProgressMonitor.NONE, new ArrayList<>()));
    }
}
