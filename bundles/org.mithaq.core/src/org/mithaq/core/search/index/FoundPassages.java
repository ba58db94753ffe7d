package org.mithaq.core.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.mithaq.core.progress.ProgressMonitor;

/** The passages that a question to the index finds. A segment of the index is asked when it is first needed. */
public final class FoundPassages {

    /** There is no further passage. */
    public static final int NONE = -1;

    private final Weight question;
    private final List<LeafReaderContext> segments;
    private final ProgressMonitor progress;
    private final Map<Integer, FixedBitSet> found = new HashMap<>();

    FoundPassages(Weight question, List<LeafReaderContext> segments, ProgressMonitor progress) {
        this.question = question;
        this.segments = segments;
        this.progress = progress;
    }

    /** The document of the next one of a report from a document on, or {@link #NONE}. */
    public int next(IndexedReport report, int from) throws IOException {
        if (from >= report.end()) {
            return NONE;
        }
        int next = in(report.segment()).nextSetBit(from, report.end());
        return next < report.end() ? next : NONE;
    }

    /** Whether a document is among them. */
    public boolean has(IndexedReport report, int document) throws IOException {
        return in(report.segment()).get(document);
    }

    private FixedBitSet in(int segment) throws IOException {
        FixedBitSet known = found.get(segment);
        if (known != null) {
            return known;
        }
        progress.checkCancelled();
        LeafReaderContext asked = segments.get(segment);
        FixedBitSet documents = new FixedBitSet(asked.reader().maxDoc());
        Scorer scorer = question.scorer(asked);
        if (scorer != null) {
            documents.or(scorer.iterator());
        }
        found.put(segment, documents);
        return documents;
    }
}
