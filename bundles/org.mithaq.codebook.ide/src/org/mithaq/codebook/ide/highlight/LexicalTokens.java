package org.mithaq.codebook.ide.highlight;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.mithaq.codebook.ide.contentassist.antlr.internal.InternalCodebookLexer;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.result.TokenKind;

/** The tokens of a text as far as words alone tell them: at once, whatever state the text is in. */
public final class LexicalTokens {

    private LexicalTokens() {
    }

    /** The tokens of a text, without blanks, in its order. Words that are no keywords are {@link TokenKind#NAME}. */
    public static List<org.mithaq.codebook.ide.result.Token> of(String text) {
        var tokens = new ArrayList<org.mithaq.codebook.ide.result.Token>();
        var lexer = new InternalCodebookLexer(new ANTLRStringStream(text));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token instanceof CommonToken common && token.getType() != InternalCodebookLexer.RULE_WS) {
                var range = new TextRange(common.getStartIndex(), common.getStopIndex() + 1);
                tokens.add(org.mithaq.codebook.ide.result.Token.of(range, kind(token)));
            }
        }
        return tokens;
    }

    private static TokenKind kind(Token token) {
        return switch (token.getType()) {
            case InternalCodebookLexer.RULE_ML_COMMENT, InternalCodebookLexer.RULE_SL_COMMENT -> TokenKind.COMMENT;
            case InternalCodebookLexer.RULE_STRING -> TokenKind.STRING;
            case InternalCodebookLexer.RULE_INT -> TokenKind.NUMBER;
            case InternalCodebookLexer.RULE_ID -> TokenKind.NAME;
            default -> Character.isLetter(token.getText().charAt(0)) && token.getText().charAt(0) < 128
                    ? TokenKind.KEYWORD : TokenKind.OPERATOR;
        };
    }
}
