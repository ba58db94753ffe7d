package org.mithaq.core.search.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.search.passage.Passage;
import org.mithaq.core.search.passage.PassageCutter;
import org.mithaq.text.fold.Folder;

/** Makes the documents of the index. For one thread. */
public final class PassageDocuments {

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.freeze();
    }

    private final PassageTerms terms = new PassageTerms(Folder.standard());

    /**
     * The head of a report and its passages in their order. Each is made when it is asked for, and only until the next
     * one is.
     *
     * @param state kept on the head
     */
    public Iterable<Document> of(ReportText report, String state) {
        List<Passage> passages = PassageCutter.cut(report);
        return () -> new Iterator<>() {
            private int next = -1;

            @Override
            public boolean hasNext() {
                return next < passages.size();
            }

            /** Not sooner than it is asked for, since the terms of all documents go through the same stream. */
            @Override
            public Document next() {
                Document made = next < 0 ? head(report.id(), state) : document(passages.get(next));
                next++;
                return made;
            }
        };
    }

    private static Document head(ReportId report, String state) {
        Document head = new Document();
        head.add(new StringField(IndexFields.REPORT, report.value(), Field.Store.YES));
        head.add(new NumericDocValuesField(IndexFields.HEAD, 1));
        head.add(new StoredField(IndexFields.STATE, state));
        return head;
    }

    private Document document(Passage passage) {
        Document document = new Document();
        document.add(new StringField(IndexFields.REPORT, passage.report().value(), Field.Store.NO));
        document.add(new Field(IndexFields.TERM, terms.of(passage.text().substring(passage.coreStart())), TERMS));
        document.add(new BinaryDocValuesField(IndexFields.PASSAGE, PassageCodec.encode(passage)));
        return document;
    }
}
