package org.mithaq.core.search.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.core.search.words.FoldedWord;
import org.mithaq.text.fold.Folder;

/**
 * Hands the terms of a text to the index: its folded words and its {@link Border borders}. All terms of a line have the
 * same position, so that the index tells which words share a line; a border between two lines belongs to the first.
 * May be used again for other texts.
 */
final class PassageTerms extends TokenStream {

    /** What looks like a longer word is taken in parts that overlap, as long as the longest query. */
    private static final int LONGEST_WORD = 2 * SearchQuery.LONGEST_TEXT;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Folder folder;
    private final StringBuilder folded = new StringBuilder();
    private int at;
    private int line;
    private int lineOfLast;

    PassageTerms(Folder folder) {
        this.folder = folder;
    }

    PassageTerms of(String text) {
        folded.setLength(0);
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String read = folder.fold(text.substring(start, end));
            if (!read.isEmpty()) {
                folded.append(read).append('\n');
            }
            start = end + 1;
        }
        return this;
    }

    @Override
    public void reset() {
        at = 0;
        line = 0;
        lineOfLast = -1;
    }

    @Override
    public boolean incrementToken() {
        for (; at < folded.length(); at++) {
            char c = folded.charAt(at);
            if (Border.isBlank(c)) {
                Border.write(folded, at, begin(Border.LENGTH));
                line += c == '\n' ? 1 : 0;
                at++;
                return true;
            }
            if (FoldedWord.isOfWord(c)) {
                addWord();
                return true;
            }
        }
        return false;
    }

    private void addWord() {
        int end = at + 1;
        while (end - at < LONGEST_WORD && FoldedWord.isOfWord(folded.charAt(end))) {
            end++;
        }
        folded.getChars(at, end, begin(end - at), 0);
        at = FoldedWord.isOfWord(folded.charAt(end)) ? at + LONGEST_WORD / 2 : end;
    }

    private char[] begin(int length) {
        clearAttributes();
        char[] letters = term.resizeBuffer(length);
        term.setLength(length);
        increment.setPositionIncrement(line - lineOfLast);
        lineOfLast = line;
        return letters;
    }
}
