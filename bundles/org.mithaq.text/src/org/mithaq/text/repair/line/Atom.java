package org.mithaq.text.repair.line;

/**
 * A stretch of a line that is of one kind.
 *
 * @param start first UTF-16 unit, counted from the start of the text that the line stands in
 * @param end behind the last unit
 * @param key what the model of the corpus counts it as: folded letters, the {@link NumberKeys class} of a number, a sign
 *     itself; empty for blanks
 */
public record Atom(TokenKind kind, int start, int end, String key) {

    /** In UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether it is one or more blanks. */
    public boolean isBlank() {
        return kind == TokenKind.BLANK;
    }
}
