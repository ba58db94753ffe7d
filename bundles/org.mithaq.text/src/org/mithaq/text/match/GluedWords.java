package org.mithaq.text.match;

import java.util.HashSet;
import java.util.Optional;
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

    private final String text;

    GluedWords(FoldedText folded) {
        this.text = folded.value();
    }

    /**
     * What has to be words of their own for a phrase to be believed: nothing, or what is left of a word in front or behind;
     * empty when it is not to be believed at all.
     *
     * @param clitics whether a clitic may stand in front
     */
    Optional<Set<String>> rests(FoldedRange phrase, boolean clitics) {
        if (phrase.end() - phrase.start() < SHORTEST_PHRASE) {
            return Optional.empty();
        }
        String before = text.substring(WordBorders.startOfWord(text, phrase.start()), phrase.start());
        String behind = text.substring(phrase.end(), WordBorders.endOfWord(text, phrase.end()));
        Set<String> rests = new HashSet<>();
        if (!clitics || !Clitics.mayStandBefore(before, text.substring(phrase.start(), phrase.end()))) {
            rests.add(before);
        }
        if (!SHORT_WORDS.contains(behind)) {
            rests.add(behind);
        }
        rests.remove("");
        return rests.stream().allMatch(rest -> rest.length() >= SHORTEST_REST) ? Optional.of(rests) : Optional.empty();
    }

    static boolean isWord(int occurrences) {
        return occurrences >= LEAST_OCCURRENCES;
    }
}
