package org.mithaq.core.search.words;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands words to the filters of Lucene. May be used again for other words. */
final class TermsStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Collection<String> terms = Collections.emptyList();
    private Iterator<String> next = Collections.emptyIterator();

    TermsStream of(Collection<String> others) {
        terms = others;
        return this;
    }

    @Override
    public void reset() {
        next = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(next.next());
        return true;
    }
}
