package org.mithaq.core.search.index;

/**
 * The term of a blank in a folded text: the two characters before and the two behind it, further blanks left out. With
 * it words that a blank cuts are found, since their letters stand around it.
 */
public final class Border {

    /** Terms of borders within a line begin with it. It also stands for characters that are not there. */
    static final char WITHIN_LINE = ' ';
    /** Terms of borders at the end of a line begin with it. */
    static final char LINE_END = '\n';
    /** Characters of a term. */
    static final int LENGTH = 5;
    /** Characters before a border, and as many behind it. */
    public static final int SIDE = 2;

    private static final char REPLACEMENT = '\uFFFD';

    private Border() {
    }

    /** Whether a term is that of a border and not that of a word, which has no blanks. */
    static boolean is(CharSequence term) {
        return isBlank(term.charAt(0));
    }

    /**
     * Writes the term of a blank.
     *
     * @param term has room for {@link #LENGTH} characters
     */
    static void write(CharSequence folded, int blank, char[] term) {
        term[0] = folded.charAt(blank);
        int before = blank;
        for (int i = SIDE; i > 0; i--) {
            before = previous(folded, before);
            term[i] = before < 0 ? WITHIN_LINE : side(folded.charAt(before));
        }
        int behind = blank;
        for (int i = 1; i <= SIDE; i++) {
            behind = next(folded, behind);
            term[SIDE + i] = behind >= folded.length() ? WITHIN_LINE : side(folded.charAt(behind));
        }
    }

    /** How a character stands in a border: half of a surrogate pair is no text. */
    static char side(char c) {
        return Character.isSurrogate(c) ? REPLACEMENT : c;
    }

    private static int previous(CharSequence folded, int from) {
        int at = from - 1;
        while (at >= 0 && isBlank(folded.charAt(at))) {
            at--;
        }
        return at;
    }

    private static int next(CharSequence folded, int from) {
        int at = from + 1;
        while (at < folded.length() && isBlank(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a character is the blank of a border; a line feed for those at line ends. */
    static boolean isBlank(char c) {
        return c == WITHIN_LINE || c == LINE_END;
    }
}
