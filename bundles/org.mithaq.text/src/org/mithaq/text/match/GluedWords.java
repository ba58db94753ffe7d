package org.mithaq.text.match;

import java.util.Set;

import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;

/**
 * Words that extraction has glued together. A phrase inside of a longer word is believed when what is left of that word
 * in front and behind are words of their own elsewhere in the text: at least three letters that stand alone twice or
 * more, or a short word that is no ending. So an ending, of which there are many in Arabic, is no word; a clitic may
 * stand in front.
 */
final class GluedWords {

    private static final int SHORTEST_PHRASE = 4;
    private static final int SHORTEST_REST = 3;
    private static final int LEAST_OCCURRENCES = 2;
    /** Words of two letters that end no other word. */
    private static final Set<String> SHORT_WORDS = Set.of("او", "في", "من", "عن");

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
        boolean clitic = Clitics.mayStandBefore(before, text.substring(phrase.start(), phrase.end()));
        return (clitic || isWord(before)) && (isWord(behind) || SHORT_WORDS.contains(behind));
    }

    private boolean isWord(String rest) {
        return rest.isEmpty() || rest.length() >= SHORTEST_REST && folded.occurrences(rest) >= LEAST_OCCURRENCES;
    }
}
