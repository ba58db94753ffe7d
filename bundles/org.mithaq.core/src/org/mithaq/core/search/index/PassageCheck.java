package org.mithaq.core.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** A question to the index that is asked for single passages: quickest in the order in which they are in the index. */
public final class PassageCheck {

    private final Weight question;
    private final List<LeafReaderContext> segments;
    private final Map<Integer, Place> places = new HashMap<>();

    /** The last document of a segment that was asked for, and the answers from there on. */
    private record Place(int asked, DocIdSetIterator answers) {
    }

    PassageCheck(Weight question, List<LeafReaderContext> segments) {
        this.question = question;
        this.segments = segments;
    }

    /** Whether a passage of a report is found, told by the number of its document in the segment. */
    public boolean holds(IndexedReport report, int document) throws IOException {
        Place last = places.get(report.segment());
        DocIdSetIterator answers = last == null || document < last.asked() ? ask(report.segment()) : last.answers();
        places.put(report.segment(), new Place(document, answers));
        return (answers.docID() < document ? answers.advance(document) : answers.docID()) == document;
    }

    private DocIdSetIterator ask(int segment) throws IOException {
        Scorer scorer = question.scorer(segments.get(segment));
        return scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    }
}
