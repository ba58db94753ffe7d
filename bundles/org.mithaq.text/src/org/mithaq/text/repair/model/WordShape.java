package org.mithaq.text.repair.model;

import org.mithaq.text.arabic.ArabicChars;

/**
 * What kind of word a row of folded letters looks like: by the particles and letters at its start and its ending. Words
 * of one shape are followed by words of the same shapes, so that pairs which were never seen can be told apart.
 */
final class WordShape {

    private static final String[] STARTS = {"وال", "بال", "كال", "فال", "ولل", "ال", "لل", "وي", "وت", "لي", "لت", "سي",
        "ست", "و", "ب", "ل", "ي", "ت", "ن", "م", "ا"};
    private static final String[] ENDS = {"ية", "ات", "ين", "ون", "ها", "هم", "نا", "وا", "ة", "ه", "ي", "ا", "ت", "ء"};
    private static final int SHORTEST_STEM = 2;
    private static final int KINDS_OF_STARTS = STARTS.length + 1;
    private static final int KINDS_OF_ENDS = ENDS.length + 1;

    /** How many groups {@link #startOf} and {@link #of} tell apart, those of other letters and of signs included. */
    static final int STARTING_GROUPS = KINDS_OF_STARTS + 2;
    static final int GROUPS = KINDS_OF_STARTS * KINDS_OF_ENDS + 2;

    private WordShape() {
    }

    /** The group by the start alone of the words that are in a group by start and ending. */
    static int startOf(int shape) {
        int others = shape - KINDS_OF_STARTS * KINDS_OF_ENDS;
        return others < 0 ? shape / KINDS_OF_ENDS : KINDS_OF_STARTS + others;
    }

    /** The group of a folded word by its start and its ending. */
    static int of(String key) {
        if (!isArabic(key)) {
            return KINDS_OF_STARTS * KINDS_OF_ENDS + other(key);
        }
        int start = first(key);
        int from = start < STARTS.length ? STARTS[start].length() : 0;
        int end = 0;
        while (end < ENDS.length && !(key.endsWith(ENDS[end]) && key.length() - from - ENDS[end].length() >= SHORTEST_STEM)) {
            end++;
        }
        return start * KINDS_OF_ENDS + end;
    }

    private static int first(String key) {
        int start = 0;
        while (start < STARTS.length
                && !(key.startsWith(STARTS[start]) && key.length() - STARTS[start].length() >= SHORTEST_STEM)) {
            start++;
        }
        return start;
    }

    private static boolean isArabic(String key) {
        return ArabicChars.isLetter(key.charAt(0));
    }

    private static int other(String key) {
        return Character.isLetter(key.charAt(0)) ? 0 : 1;
    }
}
