package org.mithaq.core.search.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.CharsRefBuilder;

/**
 * All different terms of an index: its words, and its borders within lines and at line ends. Which words hold certain
 * letters, or which borders may cut them, is worked out here, so that the index is asked for whole terms alone.
 */
public record Vocabulary(WordList words, BorderList borders, BorderList lineEnds) {

    static Vocabulary of(IndexReader reader) throws IOException {
        WordList.Builder words = new WordList.Builder();
        BorderList.Builder borders = new BorderList.Builder(Border.WITHIN_LINE);
        BorderList.Builder lineEnds = new BorderList.Builder(Border.LINE_END);
        Terms terms = MultiTerms.getTerms(reader, IndexFields.TERM);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            CharsRefBuilder text = new CharsRefBuilder();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                text.copyUTF8Bytes(term);
                if (!Border.is(text.get())) {
                    words.add(text.get());
                } else if (text.charAt(0) == Border.LINE_END) {
                    lineEnds.add(text.get());
                } else {
                    borders.add(text.get());
                }
            }
        }
        return new Vocabulary(words.build(), borders.build(), lineEnds.build());
    }
}
