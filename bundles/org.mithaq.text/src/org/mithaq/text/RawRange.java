package org.mithaq.text;

/**
 * A stretch of the raw text of a report, half open: the character at {@code start} belongs to it, the one at {@code end} does not.
 * Ranges are ordered by start, then by end.
 *
 * @param start place before the first character, in UTF-16 units
 * @param end place behind the last character, in UTF-16 units, not before {@code start}
 */
public record RawRange(RawOffset start, RawOffset end) implements Comparable<RawRange> {

    public RawRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A range does not end before it starts: " + start + "-" + end);
        }
    }

    /** The range between two places given in UTF-16 units. */
    public static RawRange of(int start, int end) {
        return new RawRange(new RawOffset(start), new RawOffset(end));
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end.value() - start.value();
    }

    public boolean isEmpty() {
        return length() == 0;
    }

    /** Whether the character behind this place is in the range. */
    public boolean contains(RawOffset offset) {
        return !offset.isBefore(start) && offset.isBefore(end);
    }

    /** Whether no part of the other range is outside of this one. */
    public boolean contains(RawRange other) {
        return !other.start.isBefore(start) && !end.isBefore(other.end);
    }

    /** Whether the two share at least one character. */
    public boolean intersects(RawRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end) && !isEmpty() && !other.isEmpty();
    }

    @Override
    public int compareTo(RawRange other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    /** As written in files: {@code 12-15}. */
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
