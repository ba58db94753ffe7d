package org.mithaq.core.check;

/** Compares texts by what is neither a space nor a mark, since a better reading may show these otherwise. */
final class Letters {

    private Letters() {
    }

    static boolean same(String a, String b) {
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

    private static int nextLetter(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
