package org.mithaq.core.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.progress.ProgressMonitor;

/** A state of the index that is looked into. For one thread. */
public final class IndexView implements AutoCloseable {

    private static final String FORMAT = "format";
    private static final Set<String> OF_HEAD = Set.of(IndexFields.REPORT, IndexFields.STATE);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final List<IndexedReport> reports;
    private Optional<Vocabulary> vocabulary = Optional.empty();

    /** @throws IOException also when the index is damaged or was made by another version */
    IndexView(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null);
        if (!IndexFields.format().equals(reader.getIndexCommit().getUserData().get(FORMAT))) {
            throw new IOException("The index has another format");
        }
        this.reports = findReports(reader);
    }

    /** What is committed with an index so that it is known again. */
    static Map<String, String> commitData() {
        return Map.of(FORMAT, IndexFields.format());
    }

    private static List<IndexedReport> findReports(DirectoryReader reader) throws IOException {
        Map<String, IndexedReport> found = new TreeMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            DocIdSetIterator heads = DocValues.getNumeric(leaf.reader(), IndexFields.HEAD);
            Bits live = leaf.reader().getLiveDocs();
            for (int head = heads.nextDoc(); head != DocIdSetIterator.NO_MORE_DOCS; ) {
                int next = heads.nextDoc();
                if (live == null || live.get(head)) {
                    Document document = stored.document(head, OF_HEAD);
                    ReportId id = new ReportId(document.get(IndexFields.REPORT));
                    found.put(id.value(), new IndexedReport(id, document.get(IndexFields.STATE), leaf.ord, head + 1,
                            Math.min(next, leaf.reader().maxDoc())));
                }
                head = next;
            }
        }
        return List.copyOf(found.values());
    }

    /** By id. */
    public List<IndexedReport> reports() {
        return reports;
    }

    /** What each report in the index was indexed in, by id. */
    public Map<String, String> states() {
        return reports.stream().collect(Collectors.toMap(report -> report.id().value(), IndexedReport::state));
    }

    /** All different terms. Made when it is first asked for. */
    public Vocabulary vocabulary() throws IOException {
        if (vocabulary.isEmpty()) {
            vocabulary = Optional.of(Vocabulary.of(reader));
        }
        return vocabulary.get();
    }

    /** The passages that a question finds. */
    public FoundPassages find(Query query, ProgressMonitor progress) throws IOException {
        return new FoundPassages(weight(query), reader.leaves(), progress);
    }

    /** A question to ask for single passages. */
    public PassageCheck check(Query query) throws IOException {
        return new PassageCheck(weight(query), reader.leaves());
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** Reads passages, for one search. */
    public PassageReader passages() {
        return new PassageReader(reader.leaves());
    }

    /** Whether the folder has no later state of the index. */
    public boolean isCurrent() throws IOException {
        return reader.isCurrent();
    }

    /** Reads all of the index to see whether it is whole. */
    public void checkWhole() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader() instanceof CodecReader segment) {
                segment.checkIntegrity();
            }
        }
    }

    /** The number of passages, more or less. */
    public int passageCount() {
        return reader.numDocs();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
