package org.mithaq.codebook.ide.result;

/**
 * A token of a text.
 *
 * @param range where it stands
 * @param kind what it is
 * @param declaration whether it declares the name, rather than refers to it
 * @param deprecated whether what it stands for is kept for old data only
 */
public record Token(TextRange range, TokenKind kind, boolean declaration, boolean deprecated) {

    /** A token that is neither a declaration nor deprecated. */
    public static Token of(TextRange range, TokenKind kind) {
        return new Token(range, kind, false, false);
    }
}
