package org.mithaq.text;

/**
 * A place between two characters of the raw text of a report.
 *
 * @param value number of UTF-16 units before the place, never negative
 */
public record RawOffset(int value) implements Comparable<RawOffset> {

    /** The place before the first character. */
    public static final RawOffset START = new RawOffset(0);

    public RawOffset {
        if (value < 0) {
            throw new IllegalArgumentException("A raw offset is not negative: " + value);
        }
    }

    /**
     * @param units UTF-16 units to go on, or back when negative
     * @throws IllegalArgumentException when that is before the start of the text
     */
    public RawOffset plus(int units) {
        return new RawOffset(value + units);
    }

    public boolean isBefore(RawOffset other) {
        return value < other.value;
    }

    @Override
    public int compareTo(RawOffset other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
