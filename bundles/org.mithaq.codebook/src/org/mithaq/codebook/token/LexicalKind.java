package org.mithaq.codebook.token;

/** What a word of the language is by itself, before any grammar is asked. */
public enum LexicalKind {
    /** A word of the language; where a name is expected it may be one. */
    KEYWORD,
    /** A name. */
    NAME,
    /** Digits. */
    NUMBER,
    /** A text in quotes; also one that nothing closes yet, to the end of the file. */
    STRING,
    /** A comment; also one that nothing closes yet, to the end of the file. */
    COMMENT,
    /** Brackets, commas and operators. */
    PUNCTUATION,
    /** Blanks and line ends. */
    BLANK,
    /** A character that the language does not know. */
    UNKNOWN
}
