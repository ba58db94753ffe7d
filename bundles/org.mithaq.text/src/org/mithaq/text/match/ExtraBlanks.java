package org.mithaq.text.match;

import org.mithaq.text.ReadingRange;
import org.mithaq.text.fold.FoldedRange;
import org.mithaq.text.fold.FoldedText;

/** Blanks of a found passage that the phrase does not have. */
final class ExtraBlanks {

    private ExtraBlanks() {}

    /**
     * Whether a line ends at one of them: a word is cut by a blank inside of a line, but the two halves of one word do
     * not follow each other over a line end.
     *
     * @param range of the folded text; without blanks it reads as the phrase without blanks
     */
    static boolean crossLines(FoldedText text, FoldedRange range, String phrase) {
        int inPhrase = 0;
        for (int i = range.start(); i < range.end(); i++) {
            boolean blank = text.value().charAt(i) == ' ';
            boolean blankInPhrase = phrase.charAt(inPhrase) == ' ';
            if (blank && !blankInPhrase) {
                if (endsLine(text, i)) {
                    return true;
                }
            } else {
                inPhrase += !blank && blankInPhrase ? 2 : 1;
            }
        }
        return false;
    }

    private static boolean endsLine(FoldedText text, int blank) {
        ReadingRange shown = text.toReading(new FoldedRange(blank, blank + 1));
        return text.reading().text(shown).chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\f');
    }
}
