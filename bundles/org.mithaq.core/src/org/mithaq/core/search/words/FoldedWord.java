package org.mithaq.core.search.words;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.fold.FoldedRange;

/** A word of a folded text: letters and digits that stand together. */
public record FoldedWord(String text, FoldedRange range) {

    /** All words of a folded text. */
    public static List<FoldedWord> of(String folded) {
        List<FoldedWord> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && isOfWord(folded.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(new FoldedWord(folded.substring(start, i), new FoldedRange(start, i)));
                start = -1;
            }
        }
        return words;
    }

    /** The word that a letter or digit belongs to. */
    public static FoldedWord at(String folded, int place) {
        int start = place;
        while (start > 0 && isOfWord(folded.charAt(start - 1))) {
            start--;
        }
        int end = place + 1;
        while (end < folded.length() && isOfWord(folded.charAt(end))) {
            end++;
        }
        return new FoldedWord(folded.substring(start, end), new FoldedRange(start, end));
    }

    /** Whether a character of folded text is a letter or digit. */
    public static boolean isOfWord(char c) {
        return c != ' ' && Character.isLetterOrDigit(c);
    }
}
