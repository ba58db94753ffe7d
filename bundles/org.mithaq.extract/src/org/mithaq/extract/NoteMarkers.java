package org.mithaq.extract;

import java.util.regex.Pattern;

/**
 * How the markers of notes are written: as superscript digits, in the text and before the note. So they are never taken
 * for a part of the word, number or date that they stand at.
 */
public final class NoteMarkers {

    private static final Pattern MARKER = Pattern.compile("\\s*\\p{Nd}{1,3}\\s*");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NoteMarkers() {
    }

    /** Text that stands raised: where it is a number as markers are, it is taken for one; other text is left alone. */
    public static String raised(String text) {
        return MARKER.matcher(text).matches() ? superscript(text) : text;
    }

    /** The marker with superscript digits for its digits, of whichever script. */
    public static String superscript(String marker) {
        StringBuilder raised = new StringBuilder();
        marker.codePoints().map(c -> Character.isDigit(c) ? DIGITS.charAt(Character.digit(c, 10)) : c)
                .forEach(raised::appendCodePoint);
        return raised.toString();
    }
}
