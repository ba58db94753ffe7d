package org.mithaq.text.fold;

/**
 * A stretch of a {@link FoldedText}, half open.
 *
 * @param start UTF-16 units of the folded text before the first character
 * @param end UTF-16 units of the folded text up to the last character, that one included
 */
public record FoldedRange(int start, int end) {

    public FoldedRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No range of a text: " + start + "-" + end);
        }
    }
}
