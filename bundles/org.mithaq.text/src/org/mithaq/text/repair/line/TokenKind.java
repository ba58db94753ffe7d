package org.mithaq.text.repair.line;

/** What a token of a line is. */
public enum TokenKind {
    /** A word in Arabic letters, or a part of one. */
    ARABIC,
    /** A number; its digits are not told apart, only whether it may be a day or a year. */
    NUMBER,
    /** Anything else that is a word. */
    OTHER,
    /** A sign: punctuation, brackets, symbols. */
    SIGN,
    /** Blanks. */
    BLANK
}
