package org.mithaq.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.mithaq.core.progress.ProgressMonitor;

/** A state of the index that is looked into. */
final class IndexView implements AutoCloseable {

    private static final String FORMAT = "format";
    private static final Set<String> SHOWN = Set.of(IndexFields.REPORT, IndexFields.TEXT, IndexFields.PLACE);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    /** For each segment the place of its reports in the order of all ids. */
    private final List<int[]> ranks = new ArrayList<>();

    /** @throws IOException also when the index is damaged or was made by another version */
    IndexView(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        if (!IndexFields.format().equals(reader.getIndexCommit().getUserData().get(FORMAT))) {
            throw new IOException("The index has another format");
        }
        rankReports();
    }

    /** What is committed with an index so that it is known again. */
    static Map<String, String> commitData() {
        return Map.of(FORMAT, IndexFields.format());
    }

    private void rankReports() throws IOException {
        Map<String, Integer> order = new HashMap<>();
        states().keySet().stream().sorted().forEach(report -> order.put(report, order.size()));
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues reports = DocValues.getSorted(leaf.reader(), IndexFields.REPORT);
            int[] rank = new int[reports.getValueCount()];
            for (int i = 0; i < rank.length; i++) {
                rank[i] = order.getOrDefault(reports.lookupOrd(i).utf8ToString(), Integer.MAX_VALUE);
            }
            ranks.add(rank);
        }
    }

    /** What each report in the index was indexed in, by id. */
    Map<String, String> states() throws IOException {
        Map<String, String> states = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            StoredFields stored = leaf.reader().storedFields();
            DocIdSetIterator heads = DocValues.getNumeric(leaf.reader(), IndexFields.HEAD);
            Bits live = leaf.reader().getLiveDocs();
            for (int doc = heads.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = heads.nextDoc()) {
                if (live == null || live.get(doc)) {
                    Document head = stored.document(doc);
                    states.put(head.get(IndexFields.REPORT), head.get(IndexFields.STATE));
                }
            }
        }
        return states;
    }

    /** The numbers of all passages that a query finds, by report and place in it. */
    Candidate[] find(Query query, ProgressMonitor progress) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Candidate> found = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            progress.checkCancelled();
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                collect(leaf, scorer.iterator(), found);
            }
        }
        Candidate[] sorted = found.toArray(Candidate[]::new);
        Arrays.sort(sorted);
        return sorted;
    }

    private void collect(LeafReaderContext leaf, DocIdSetIterator passages, List<Candidate> into) throws IOException {
        LeafReader in = leaf.reader();
        SortedDocValues reports = DocValues.getSorted(in, IndexFields.REPORT);
        NumericDocValues numbers = DocValues.getNumeric(in, IndexFields.NUMBER);
        Bits live = in.getLiveDocs();
        int[] rank = ranks.get(leaf.ord);
        for (int doc = passages.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = passages.nextDoc()) {
            if ((live == null || live.get(doc)) && reports.advanceExact(doc) && numbers.advanceExact(doc)) {
                into.add(new Candidate(rank[reports.ordValue()], (int) numbers.longValue(), leaf.docBase + doc));
            }
        }
    }

    /**
     * A passage that may hold what is looked for.
     *
     * @param report place of its report in the order of all ids
     * @param number of the passage in the report
     * @param document its number in the index
     */
    record Candidate(int report, int number, int document) implements Comparable<Candidate> {

        @Override
        public int compareTo(Candidate other) {
            return report != other.report ? Integer.compare(report, other.report)
                    : Integer.compare(number, other.number);
        }
    }

    /** Reads passages; for one thread. */
    PassageReader passages() throws IOException {
        StoredFields stored = reader.storedFields();
        return candidate -> {
            Document document = stored.document(candidate.document(), SHOWN);
            return PassageCodec.decode(document.get(IndexFields.REPORT), document.get(IndexFields.TEXT),
                    document.getBinaryValue(IndexFields.PLACE));
        };
    }

    /** Reads the passage of a candidate. */
    @FunctionalInterface
    interface PassageReader {
        Passage read(Candidate candidate) throws IOException;
    }

    boolean isCurrent() throws IOException {
        return reader.isCurrent();
    }

    /** Reads all of the index to see whether it is whole. */
    void checkWhole() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            if (leaf.reader() instanceof CodecReader segment) {
                segment.checkIntegrity();
            }
        }
    }

    int passageCount() {
        return reader.numDocs();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
