package org.mithaq.codebook.ide.completion;

import org.mithaq.codebook.ide.result.TextRange;

/**
 * What was typed of a word already: of a name, or of a label in another script, which may have several words.
 *
 * @param range where it stands; it ends at the caret
 * @param text what it is
 */
record Prefix(TextRange range, String text) {

    static Prefix before(String text, int offset) {
        int start = offset;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        if (start < offset && isForeign(text.charAt(start))) {
            start = wordsBefore(text, start);
        }
        return new Prefix(new TextRange(start, offset), text.substring(start, offset));
    }

    /** Labels such as "وقف إطلاق النار" are typed word by word. */
    private static int wordsBefore(String text, int start) {
        int first = start;
        while (first > 1 && text.charAt(first - 1) == ' ' && isForeign(text.charAt(first - 2))) {
            first--;
            while (first > 0 && isForeign(text.charAt(first - 1))) {
                first--;
            }
        }
        return first;
    }

    private static boolean isPart(char c) {
        return c == '_' || c == '^' || Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isForeign(char c) {
        return c > 127 && isPart(c);
    }
}
