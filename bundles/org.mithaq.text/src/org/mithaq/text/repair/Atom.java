package org.mithaq.text.repair;

/**
 * A stretch of a line that is of one kind.
 *
 * @param start first UTF-16 unit
 * @param end behind the last one
 * @param key as in {@link Token#key()}; empty for blanks
 */
record Atom(TokenKind kind, int start, int end, String key) {

    int length() {
        return end - start;
    }

    boolean isBlank() {
        return kind == TokenKind.BLANK;
    }
}
