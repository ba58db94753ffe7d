package org.mithaq.ui.codebook.text;

/**
 * A part of a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No part of a text: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }
}
