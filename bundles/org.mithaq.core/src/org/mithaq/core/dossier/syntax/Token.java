package org.mithaq.core.dossier.syntax;

/**
 * A piece of the text of a dossier.
 *
 * @param text of words, texts and names what they say; else as written
 */
public record Token(Kind kind, String text, Span span) {

    /** What a piece is. */
    public enum Kind {
        WORD, TEXT, NAME, OPEN_BLOCK, CLOSE_BLOCK, OPEN_BRACKET, CLOSE_BRACKET, COMMA, SEMICOLON, NEW_LINE, AT, COMMENT, END
    }

    /** Whether it is a term. */
    public boolean isTerm() {
        return kind == Kind.WORD || kind == Kind.TEXT || kind == Kind.NAME;
    }

    Term term() {
        return new Term(Term.Kind.valueOf(kind.name()), text, span);
    }
}
