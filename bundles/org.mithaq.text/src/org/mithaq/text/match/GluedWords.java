package org.mithaq.text.match;

import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;

/**
 * Words that extraction has glued together. A phrase inside of a longer word is believed when what is left of that word
 * in front and behind are words of their own elsewhere in the text: at least three letters that stand alone twice or
 * more. So an ending, of which there are many in Arabic, is no word.
 */
final class GluedWords {

    private static final int SHORTEST_PHRASE = 4;
    private static final int SHORTEST_REST = 3;
    private static final int LEAST_OCCURRENCES = 2;

    private final FoldedText folded;
    private final String text;

    GluedWords(FoldedText folded) {
        this.folded = folded;
        this.text = folded.value();
    }

    boolean holdWhole(FoldedRange phrase) {
        if (phrase.end() - phrase.start() < SHORTEST_PHRASE) {
            return false;
        }
        String before = text.substring(WordBorders.startOfWord(text, phrase.start()), phrase.start());
        String behind = text.substring(phrase.end(), WordBorders.endOfWord(text, phrase.end()));
        return isWord(before) && isWord(behind);
    }

    private boolean isWord(String rest) {
        return rest.isEmpty() || rest.length() >= SHORTEST_REST && folded.occurrences(rest) >= LEAST_OCCURRENCES;
    }
}
