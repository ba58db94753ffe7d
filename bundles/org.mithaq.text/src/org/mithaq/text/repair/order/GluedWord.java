package org.mithaq.text.repair.order;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.repair.line.TokenKind;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.Token;

/**
 * A word that may be two words without a blank between them.
 *
 * @param cut UTF-16 units before the second word
 * @param isSure whether a letter stands before the cut that ends words only
 */
record GluedWord(Token first, Token second, int cut, boolean isSure) {

    /** Words that are likelier than this are words. */
    static final double RARE = -13;

    private static final char TATWEEL = '\u0640';
    /** Letters that end words only. */
    private static final String ENDING = "\u0629\u0649";
    private static final int SHORTEST = 2;
    private static final int FEWEST = 2;

    /**
     * All ways to part a word into two known ones.
     *
     * @param key the same word folded
     */
    static List<GluedWord> in(String word, String key, CorpusModel model) {
        List<GluedWord> found = new ArrayList<>();
        if (key.length() < 2 * SHORTEST || word.indexOf(' ') >= 0) {
            return found;
        }
        int dropped = 0;
        for (int cut = 1; cut < word.length(); cut++) {
            dropped += isDropped(word.charAt(cut - 1)) ? 1 : 0;
            int at = cut - dropped;
            if (!isDropped(word.charAt(cut)) && at >= SHORTEST && at <= key.length() - SHORTEST) {
                String first = key.substring(0, at);
                String second = key.substring(at);
                boolean sure = ENDING.indexOf(word.charAt(cut - 1)) >= 0;
                if (sure || model.count(first) >= FEWEST && model.count(second) >= FEWEST) {
                    found.add(new GluedWord(model.token(first, TokenKind.ARABIC),
                            model.token(second, TokenKind.ARABIC), cut, sure));
                }
            }
        }
        return found;
    }

    /** Whether folding leaves a character out. */
    private static boolean isDropped(char c) {
        return ArabicChars.isMark(c) || c == TATWEEL;
    }
}
