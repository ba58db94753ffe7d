package org.mithaq.core.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.core.coding.CodingDocuments;
import org.mithaq.core.id.RecordId;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.index.IndexContext;
import org.mithaq.core.index.IndexedDocument;
import org.mithaq.core.index.RecentTexts;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.index.RecordIndexing;
import org.mithaq.core.layout.ProjectLayout;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.report.Corpus;
import org.mithaq.model.corpus.Report;

/** What is coded in an open project: what is saved, and in its place what changed since the project was opened. */
final class CurrentRecords {

    private final ProjectLayout layout;
    private final CodingDocuments documents;
    private final Corpus corpus;
    private final Map<ReportId, IndexedDocument> changed = new TreeMap<>();
    private volatile Optional<RecordIndex> stored = Optional.empty();
    private Optional<Known> known = Optional.empty();

    /** What was known last, and of what it was made. */
    private record Known(IndexContext records, RecordIndex stored, Map<ReportId, Report> reports) {
    }

    CurrentRecords(ProjectLayout layout, CodingDocuments documents, Corpus corpus) {
        this.layout = layout;
        this.documents = documents;
        this.corpus = corpus;
    }

    IndexContext now() {
        if (stored.isEmpty()) {
            reopen();
        }
        RecordIndex index = stored.get();
        Map<ReportId, Report> reports = corpus.metadata();
        Map<ReportId, IndexedDocument> latest = new TreeMap<>();
        documents.takeChanged()
                .forEach((report, coding) -> latest.put(report, IndexedDocument.of(documents.coder(), report, coding)));
        changed.putAll(latest);
        Optional<IndexContext> before = known.filter(made -> made.stored() == index && made.reports() == reports)
                .map(Known::records);
        if (before.isEmpty() || !latest.isEmpty()) {
            RecentTexts texts = new RecentTexts(corpus);
            known = Optional.of(new Known(before.map(same -> same.with(latest.values(), texts)).orElseGet(
                    () -> new IndexContext(index.with(changed.values()), reports, texts)), index, reports));
        }
        return known.get().records();
    }

    /** In which reports the coder has a record of an id; empty when nobody asked for the records yet. */
    Optional<List<ReportId>> reportsOf(RecordId id) {
        return stored.map(open -> now().index().records(documents.coder().value(), id.value()).stream()
                .map(place -> place.document().report()).toList());
    }

    /** What cannot be read was reported when the project was opened. */
    void reopen() {
        stored = Optional.of(new RecordIndexing(layout).open(ProgressMonitor.NONE, new ArrayList<>()));
    }
}
