package org.mithaq.core.check.quote;

/** Compares texts by what is neither a space nor a mark, since a better reading may show these otherwise. */
public final class Letters {

    private Letters() {
    }

    /** Whether two texts have the same letters and digits in the same order, whatever stands between them. */
    public static boolean same(String a, String b) {
        int i = nextLetter(a, 0);
        int j = nextLetter(b, 0);
        while (i < a.length() && j < b.length()) {
            int letter = a.codePointAt(i);
            if (letter != b.codePointAt(j)) {
                return false;
            }
            i = nextLetter(a, i + Character.charCount(letter));
            j = nextLetter(b, j + Character.charCount(letter));
        }
        return i >= a.length() && j >= b.length();
    }

    /**
     * Whether a text has the letters of another one at the same places, from a place on; other characters may differ.
     *
     * @param start the place in the text, in UTF-16 units; the text goes on from there for at least as long as the letters
     */
    static boolean standAt(int start, String text, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char wanted = letters.charAt(i);
            char stands = text.charAt(start + i);
            if (wanted != stands && (isPartOfLetter(wanted) || isPartOfLetter(stands))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPartOfLetter(char character) {
        return Character.isSurrogate(character) || Character.isLetterOrDigit(character);
    }

    private static int nextLetter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
