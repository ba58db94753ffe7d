package org.mithaq.text;

/**
 * A place between two characters of the raw text, counted as files and other programs count: in Unicode code points.
 * Used only where offsets cross the border of the program.
 *
 * @param value number of code points before the place, never negative
 */
public record CodePointOffset(int value) implements Comparable<CodePointOffset> {

    public CodePointOffset {
        if (value < 0) {
            throw new IllegalArgumentException("A code point offset is not negative: " + value);
        }
    }

    @Override
    public int compareTo(CodePointOffset other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
