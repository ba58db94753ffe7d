package org.mithaq.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.fold.FoldOptions;
import org.mithaq.text.fold.Folder;

/**
 * A word that may be two words without a blank between them.
 *
 * @param cut UTF-16 units before the second word
 */
record GluedWord(Token first, Token second, int cut) {

    /** Words that are likelier than this are words. */
    static final double RARE = -13;

    private static final int SHORTEST = 2;
    private static final int FEWEST = 2;

    /** All ways to part a word into two known ones. */
    static List<GluedWord> in(String word, CorpusModel model) {
        List<GluedWord> found = new ArrayList<>();
        if (word.indexOf(' ') >= 0) {
            return found;
        }
        Folder folder = new Folder(FoldOptions.careful());
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            if (!ArabicChars.isMark(word.charAt(cut))) {
                String first = folder.fold(word.substring(0, cut));
                String second = folder.fold(word.substring(cut));
                if (model.count(first) >= FEWEST && model.count(second) >= FEWEST) {
                    found.add(new GluedWord(model.token(first, TokenKind.ARABIC),
                            model.token(second, TokenKind.ARABIC), cut));
                }
            }
        }
        return found;
    }
}
