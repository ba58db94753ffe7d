package org.mithaq.core.dossier.syntax;

/**
 * The smallest thing that means something.
 *
 * @param text what it says, without quotation marks and escapes
 */
public record Term(Kind kind, String text, Span span) {

    /** How it is written. */
    public enum Kind {
        /** A bare word: a keyword, a name, a number or part of a label. */
        WORD,
        /** Between quotation marks. */
        TEXT,
        /** A word or text behind {@code ^}: a name whatever else it could mean. */
        NAME
    }

    /** Whether it is this word and nothing else. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }
}
