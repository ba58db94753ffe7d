package org.mithaq.extract;

/**
 * How the markers of notes are written: as superscript digits, in the text and before the note. So they are never taken
 * for a part of the word, number or date that they stand at.
 */
public final class NoteMarkers {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NoteMarkers() {
    }

    /** The marker with superscript digits for its digits, of whichever script. */
    public static String superscript(String marker) {
        StringBuilder raised = new StringBuilder();
        marker.codePoints().map(c -> Character.isDigit(c) ? DIGITS.charAt(Character.digit(c, 10)) : c)
                .forEach(raised::appendCodePoint);
        return raised.toString();
    }
}
