package org.mithaq.text.fold;

import java.util.Arrays;
import java.util.Optional;
import org.mithaq.text.reading.Reading;

/** Collects folded characters with the part of the reading that each one comes from. */
final class FoldedTextBuilder {

    private final StringBuilder value;
    private int[] starts;
    private int[] ends;

    FoldedTextBuilder(int expected) {
        value = new StringBuilder(expected);
        starts = new int[expected + 16];
        ends = new int[expected + 16];
    }

    Optional<Character> last() {
        return value.isEmpty() ? Optional.empty() : Optional.of(value.charAt(value.length() - 1));
    }

    /** A space that stands for nothing in the reading. */
    void border(int at) {
        append(' ', at, at);
    }

    /** Characters that come from the units {@code start} up to {@code end} of the reading. */
    void add(String folded, int start, int end) {
        for (int i = 0; i < folded.length(); i++) {
            int last = value.length() - 1;
            if (folded.charAt(i) == ' ' && last >= 0 && value.charAt(last) == ' ') {
                ends[last] = end;
            } else {
                append(folded.charAt(i), start, end);
            }
        }
    }

    private void append(char c, int start, int end) {
        int at = value.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        value.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    String value() {
        return value.toString();
    }

    FoldedText build(Reading reading) {
        int length = value.length();
        return new FoldedText(reading, value.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
}
