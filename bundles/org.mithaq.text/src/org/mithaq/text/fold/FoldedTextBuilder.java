package org.mithaq.text.fold;

import java.util.Arrays;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Reading;

/** Collects folded characters with the part of the reading that each one comes from. */
final class FoldedTextBuilder {

    private static final int NEITHER = 0;
    private static final int ARABIC = 1;
    private static final int OTHER_LETTER = 2;

    private char[] value;
    private int length;
    private int[] starts;
    private int[] ends;
    private int lastKind = NEITHER;

    FoldedTextBuilder(int expected) {
        value = new char[expected + 16];
        starts = new int[expected + 16];
        ends = new int[expected + 16];
    }

    /**
     * Adds a character that comes from the units {@code start} up to {@code end} of the reading. A blank behind a blank
     * lengthens that one; between an Arabic letter and a digit or another letter comes a blank that stands for nothing.
     */
    void add(char folded, int start, int end) {
        if (folded == ' ' && length > 0 && value[length - 1] == ' ') {
            ends[length - 1] = end;
            return;
        }
        int kind = kind(folded);
        if (kind != lastKind && kind != NEITHER && lastKind != NEITHER && start >= ends[length - 1]) {
            append(' ', start, start);
        }
        append(folded, start, end);
        lastKind = kind;
    }

    private static int kind(char c) {
        if (c == ' ') {
            return NEITHER;
        }
        if (ArabicChars.isLetter(c)) {
            return ARABIC;
        }
        return Character.isLetterOrDigit(c) ? OTHER_LETTER : NEITHER;
    }

    private void append(char c, int start, int end) {
        if (length == starts.length) {
            value = Arrays.copyOf(value, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
        value[length] = c;
        starts[length] = start;
        ends[length] = end;
        length++;
    }

    String value() {
        return new String(value, 0, length);
    }

    FoldedText build(Reading reading) {
        return new FoldedText(reading, value(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
}
