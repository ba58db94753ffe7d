package org.mithaq.core.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Hands {@link Grams} to the index. May be used again for other grams. */
final class GramsStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private long[] table = {};
    private int next;

    GramsStream of(Grams grams) {
        table = grams.table();
        return this;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        while (next < table.length && table[next] == 0) {
            next++;
        }
        if (next == table.length) {
            return false;
        }
        clearAttributes();
        Grams.write(table[next++], term.resizeBuffer(Grams.LENGTH));
        term.setLength(Grams.LENGTH);
        return true;
    }
}
