package org.mithaq.codebook.token;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.mithaq.codebook.parser.antlr.internal.InternalCodebookLexer;

/**
 * Reads a text token by token. The tokens follow each other without gaps, blanks and comments included, so that they
 * cover the text whatever stands in it. Offsets are UTF-16 units of the text.
 */
public final class TokenReader {

    private final String text;
    private final int from;
    private final InternalCodebookLexer lexer;
    private int start;
    private int end;
    private LexicalKind kind = LexicalKind.BLANK;

    /**
     * @param text what is to be read
     * @param from where to begin: the beginning of a token, or else what is read first is a part of one
     */
    public TokenReader(String text, int from) {
        this.text = text;
        this.from = from;
        this.start = from;
        this.end = from;
        lexer = new InternalCodebookLexer(new ANTLRStringStream(from == 0 ? text : text.substring(from)));
    }

    /** Goes to the next token; false at the end of the text. */
    public boolean next() {
        if (end >= text.length()) {
            return false;
        }
        start = end;
        Token token = lexer.nextToken();
        if (token.getType() == Token.EOF) {
            end = text.length();
            kind = unfinished();
        } else {
            end = from + ((CommonToken) token).getStopIndex() + 1;
            kind = kind(token.getType());
        }
        return true;
    }

    /** Where the token begins. */
    public int start() {
        return start;
    }

    /** Where the token ends, exclusive. */
    public int end() {
        return end;
    }

    public LexicalKind kind() {
        return kind;
    }

    private LexicalKind kind(int type) {
        return switch (type) {
            case InternalCodebookLexer.RULE_ID -> LexicalKind.NAME;
            case InternalCodebookLexer.RULE_INT -> LexicalKind.NUMBER;
            case InternalCodebookLexer.RULE_STRING -> LexicalKind.STRING;
            case InternalCodebookLexer.RULE_ML_COMMENT, InternalCodebookLexer.RULE_SL_COMMENT -> LexicalKind.COMMENT;
            case InternalCodebookLexer.RULE_WS -> LexicalKind.BLANK;
            case InternalCodebookLexer.RULE_ANY_OTHER -> LexicalKind.UNKNOWN;
            case Token.INVALID_TOKEN_TYPE -> unfinished();
            default -> Character.isLetter(text.charAt(start)) ? LexicalKind.KEYWORD : LexicalKind.PUNCTUATION;
        };
    }

    private LexicalKind unfinished() {
        if (text.charAt(start) == '"') {
            return LexicalKind.STRING;
        }
        return text.startsWith("/*", start) ? LexicalKind.COMMENT : LexicalKind.UNKNOWN;
    }
}
