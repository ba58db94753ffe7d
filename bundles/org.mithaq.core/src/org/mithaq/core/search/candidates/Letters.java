package org.mithaq.core.search.candidates;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.core.search.index.Border;
import org.mithaq.core.search.words.FoldedWord;

/**
 * A folded word or phrase without its blanks.
 *
 * @param text its letters, digits and signs
 * @param words the stretches of its words
 * @param joints the two characters on both sides of each blank between two words, where there are as many
 * @param blanks where the folded text has them
 */
public record Letters(String text, List<Stretch> words, List<Stretch> joints, List<Integer> blanks) {

    /** A stretch of the text, half open. */
    record Stretch(int start, int end) {

        int length() {
            return end - start;
        }
    }

    static Letters of(String folded) {
        String text = folded.replace(" ", "");
        List<Stretch> words = new ArrayList<>();
        List<Stretch> joints = new ArrayList<>();
        List<Integer> blanks = new ArrayList<>();
        int counted = 0;
        for (FoldedWord word : FoldedWord.of(folded)) {
            for (; counted < word.range().start(); counted++) {
                if (folded.charAt(counted) == ' ') {
                    blanks.add(counted - blanks.size());
                }
            }
            int start = word.range().start() - blanks.size();
            Stretch joint = new Stretch(start - Border.SIDE, start + Border.SIDE);
            if (joint.start() >= 0 && joint.end() <= text.length() && isWords(text, joint)) {
                joints.add(joint);
            }
            words.add(new Stretch(start, start + word.text().length()));
        }
        return new Letters(text, List.copyOf(words), List.copyOf(joints), List.copyOf(blanks));
    }

    private static boolean isWords(String text, Stretch stretch) {
        return text.chars().skip(stretch.start()).limit(stretch.length()).allMatch(c -> FoldedWord.isOfWord((char) c));
    }

    String text(Stretch stretch) {
        return text.substring(stretch.start(), stretch.end());
    }

    /** The end of the letters and digits that go on at a place. */
    int endOfRun(int at) {
        int end = at;
        while (end < text.length() && FoldedWord.isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
