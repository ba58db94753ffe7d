package org.mithaq.core.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.report.ReportText;
import org.mithaq.text.fold.Folder;

/** Makes the documents of the index. For one thread. */
final class PassageDocuments {

    private static final FieldType TERMS = new FieldType();

    static {
        TERMS.setIndexOptions(IndexOptions.DOCS);
        TERMS.setTokenized(true);
        TERMS.setOmitNorms(true);
        TERMS.freeze();
    }

    private final Folder folder = Folder.standard();
    private final Stems stems = new Stems();
    private final TermsStream words = new TermsStream();
    private final GramsStream grams = new GramsStream();
    private final TermsStream stemmed = new TermsStream();

    /**
     * The passages of a report. Each is made when it is asked for, and only until the next one is.
     *
     * @param state kept on a document of its own, the first
     */
    Iterable<Document> of(ReportText report, String state) {
        List<Passage> passages = PassageCutter.cut(report);
        return () -> new Iterator<>() {
            private int next = -1;

            @Override
            public boolean hasNext() {
                return next < passages.size();
            }

            /** Not sooner than it is asked for, since the terms of all documents go through the same streams. */
            @Override
            public Document next() {
                Document made = next < 0 ? head(report, state) : document(passages.get(next));
                next++;
                return made;
            }
        };
    }

    private static Document head(ReportText report, String state) {
        Document head = withReport(report.id());
        head.add(new NumericDocValuesField(IndexFields.HEAD, 1));
        head.add(new StoredField(IndexFields.STATE, state));
        return head;
    }

    private Document document(Passage passage) {
        String folded = folder.fold(passage.text().substring(passage.coreStart()));
        Set<String> different = new HashSet<>();
        FoldedWord.of(folded).forEach(word -> different.add(word.text()));
        Set<String> roots = new HashSet<>();
        different.forEach(word -> roots.addAll(stems.of(word)));
        Document document = withReport(passage.report());
        document.add(new NumericDocValuesField(IndexFields.NUMBER, passage.number()));
        document.add(new Field(IndexFields.WORD, words.of(different), TERMS));
        document.add(new Field(IndexFields.GRAM, grams.of(Grams.of(folded)), TERMS));
        document.add(new Field(IndexFields.STEM, stemmed.of(roots), TERMS));
        document.add(new StoredField(IndexFields.TEXT, passage.text()));
        document.add(new StoredField(IndexFields.PLACE, bytes(passage)));
        return document;
    }

    private static Document withReport(ReportId report) {
        Document document = new Document();
        document.add(new StringField(IndexFields.REPORT, report.value(), Field.Store.YES));
        document.add(new SortedDocValuesField(IndexFields.REPORT, new BytesRef(report.value())));
        return document;
    }

    private static byte[] bytes(Passage passage) {
        try {
            return PassageCodec.encode(passage);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to", e);
        }
    }
}
