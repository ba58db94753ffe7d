package org.mithaq.text;

/**
 * A place between two characters of a {@link org.mithaq.text.reading.Reading reading}.
 *
 * @param value number of UTF-16 units of the reading before the place, never negative
 */
public record ReadingOffset(int value) implements Comparable<ReadingOffset> {

    /** The place before the first character. */
    public static final ReadingOffset START = new ReadingOffset(0);

    public ReadingOffset {
        if (value < 0) {
            throw new IllegalArgumentException("A reading offset is not negative: " + value);
        }
    }

    /**
     * @param units UTF-16 units to go on, or back when negative
     * @throws IllegalArgumentException when that is before the start of the reading
     */
    public ReadingOffset plus(int units) {
        return new ReadingOffset(value + units);
    }

    public boolean isBefore(ReadingOffset other) {
        return value < other.value;
    }

    @Override
    public int compareTo(ReadingOffset other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
