package org.mithaq.ui.annotation.editor.text;

import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/** What a selection in a shown text stands for. */
public final class EditorSelection {

    private EditorSelection() {
    }

    /**
     * The raw passage of a selection, without the blanks at its ends that keyboard selection by words brings along.
     *
     * @param shown the text that is shown: a reading, or the raw text as the reading that changes nothing
     * @param selected nothing but blanks or inserted characters make an empty passage
     */
    public static RawSegments passage(Reading shown, ReadingRange selected) {
        String text = shown.text();
        int start = selected.start().value();
        int end = selected.end().value();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return shown.toRaw(ReadingRange.of(start, end)).normalise();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
