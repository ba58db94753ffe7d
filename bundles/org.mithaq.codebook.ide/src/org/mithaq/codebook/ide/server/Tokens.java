package org.mithaq.codebook.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.ide.result.TokenKind;

/** Semantic tokens as the protocol writes them: five numbers each, relative to the token before. */
final class Tokens {

    private static final int DECLARATION = 1;
    private static final int DEPRECATED = 2;

    private Tokens() {
    }

    static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(java.util.Arrays.stream(TokenKind.values()).map(Tokens::type).toList(),
                List.of(SemanticTokenModifiers.Declaration, SemanticTokenModifiers.Deprecated));
    }

    static List<Integer> encode(List<Token> tokens, String text, Lines lines) {
        var data = new ArrayList<Integer>();
        int lastLine = 0;
        int lastStart = 0;
        for (Token token : tokens) {
            int start = token.range().start();
            // A token of several lines is written as one for each of them.
            while (start < token.range().end()) {
                int lineEnd = text.indexOf('\n', start);
                int end = lineEnd < 0 ? token.range().end() : Math.min(lineEnd, token.range().end());
                if (end > start) {
                    var position = lines.position(start);
                    boolean same = position.getLine() == lastLine;
                    data.addAll(List.of(position.getLine() - lastLine,
                            same ? position.getCharacter() - lastStart : position.getCharacter(), end - start,
                            token.kind().ordinal(), modifiers(token)));
                    lastLine = position.getLine();
                    lastStart = position.getCharacter();
                }
                start = end + 1;
            }
        }
        return data;
    }

    private static int modifiers(Token token) {
        return (token.declaration() ? DECLARATION : 0) | (token.deprecated() ? DEPRECATED : 0);
    }

    private static String type(TokenKind kind) {
        return switch (kind) {
            case KEYWORD -> SemanticTokenTypes.Keyword;
            case COMMENT -> SemanticTokenTypes.Comment;
            case STRING -> SemanticTokenTypes.String;
            case NUMBER -> SemanticTokenTypes.Number;
            case OPERATOR -> SemanticTokenTypes.Operator;
            case LANGUAGE -> SemanticTokenTypes.Modifier;
            case TYPE -> SemanticTokenTypes.Type;
            case FEATURE -> SemanticTokenTypes.Property;
            case CODE -> SemanticTokenTypes.EnumMember;
            case FUNCTION -> SemanticTokenTypes.Function;
            case NAME -> SemanticTokenTypes.Variable;
        };
    }
}
