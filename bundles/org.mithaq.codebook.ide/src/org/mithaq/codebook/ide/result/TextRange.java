package org.mithaq.codebook.ide.result;

/**
 * A piece of the text of a codebook file.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, exclusive
 */
public record TextRange(int start, int end) {

    /**
     * @throws IllegalArgumentException when it ends before it begins
     */
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(start + ".." + end);
        }
    }

    /** A range by its start and its length. */
    public static TextRange ofLength(int start, int length) {
        return new TextRange(start, start + length);
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether an offset lies within it or at one of its ends, as a caret does. */
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether two ranges have a unit in common or touch each other. */
    public boolean touches(TextRange other) {
        return start <= other.end && other.start <= end;
    }

    /** Whether another range lies within it. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }
}
