package org.mithaq.text.token;

/** What characters tokens are made of: digits, letters with their marks, and signs, each of which is a token. */
final class Characters {

    private Characters() {
    }

    /** The first place from one on where a character can be seen; the limit when there is none. */
    static int firstSeen(String text, int from, int limit) {
        int at = from;
        while (at < limit && isWhite(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Which kind of token begins with a character. */
    static Token.Kind kind(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Token.Kind.NUMBER;
            case Character.OTHER_LETTER, Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER, Character.MODIFIER_LETTER, Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> Token.Kind.WORD;
            default -> Token.Kind.SIGN;
        };
    }

    /** Where the characters of the same kind end that begin at a place; a sign ends behind itself. */
    static int end(String text, int start, int limit) {
        Token.Kind kind = kind(text.codePointAt(start));
        int at = start + Character.charCount(text.codePointAt(start));
        while (kind != Token.Kind.SIGN && at < limit && kind(text.codePointAt(at)) == kind) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || Character.isSpaceChar(c);
    }
}
