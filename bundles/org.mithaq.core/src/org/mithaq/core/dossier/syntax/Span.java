package org.mithaq.core.dossier.syntax;

/**
 * A stretch of the text of a dossier.
 *
 * @param start where it begins, in UTF-16 units of the dossier
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No stretch of a text: " + start + "-" + end);
        }
    }

    /** From the start of this one to the end of the other one, which does not end before it. */
    public Span to(Span other) {
        return new Span(start, Math.max(end, other.end));
    }

    /** Whether a place stands in it or right behind it. */
    public boolean touches(int offset) {
        return offset >= start && offset <= end;
    }
}
