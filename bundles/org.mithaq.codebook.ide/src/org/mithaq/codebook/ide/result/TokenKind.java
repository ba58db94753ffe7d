package org.mithaq.codebook.ide.result;

/** What a token of a codebook is, for its colour. */
public enum TokenKind {
    /** A word of the language. */
    KEYWORD,
    /** A comment. */
    COMMENT,
    /** A text in quotation marks. */
    STRING,
    /** A number. */
    NUMBER,
    /** A sign. */
    OPERATOR,
    /** The code of a language before a text, such as {@code ar}. */
    LANGUAGE,
    /** A codebook, list, scale, registry, record type, rule or dataset. */
    TYPE,
    /** A variable, role, link, column or property. */
    FEATURE,
    /** A category, point, entry or missing reason. */
    CODE,
    /** A function. */
    FUNCTION,
    /** A name that stands for nothing known. */
    NAME
}
