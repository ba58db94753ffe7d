package org.mithaq.core.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.mithaq.core.search.passage.Passage;

/** Reads passages for one search. They are read quickest in the order in which they are in the index. */
public final class PassageReader {

    private final List<LeafReaderContext> segments;
    private final Map<Integer, BinaryDocValues> opened = new HashMap<>();

    PassageReader(List<LeafReaderContext> segments) {
        this.segments = segments;
    }

    /**
     * @param number of the passage's document in the segment of the report
     * @throws IOException also when the index is damaged
     */
    public Passage read(IndexedReport report, int number) throws IOException {
        BinaryDocValues passages = opened.get(report.segment());
        if (passages == null || passages.docID() >= number) {
            passages = segments.get(report.segment()).reader().getBinaryDocValues(IndexFields.PASSAGE);
            opened.put(report.segment(), passages);
        }
        if (passages == null || !passages.advanceExact(number)) {
            throw new IOException("Nothing is kept of passage " + number + " of " + report.id());
        }
        return PassageCodec.decode(report.id(), passages.binaryValue());
    }
}
