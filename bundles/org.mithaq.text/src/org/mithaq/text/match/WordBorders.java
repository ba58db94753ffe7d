package org.mithaq.text.match;

/** Where words start and end in folded text: at everything that is no letter and no digit. */
final class WordBorders {

    private WordBorders() {}

    /** The start of the word that the character at a place belongs to, in UTF-16 units. */
    static int startOfWord(String text, int at) {
        if (at >= text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
            return at;
        }
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** The end of the word that goes on at a place; the place itself when none does. */
    static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether no word goes on over a place. */
    static boolean isEndOfWord(String text, int at) {
        return at == 0 || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(text.charAt(at));
    }
}
