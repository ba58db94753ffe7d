package org.mithaq.ui.codebook.text;

import java.util.List;
import java.util.Optional;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.token.LexicalKind;

/** Finds the bracket that belongs to another one. Brackets within texts and comments count for nothing. */
public final class BracketPairs {

    private static final String OPENING = "{([";
    private static final String CLOSING = "})]";

    private BracketPairs() {
    }

    /**
     * The other bracket of the pair.
     *
     * @param text the whole text
     * @param tokens its tokens
     * @param offset where a bracket stands
     * @return where the other one stands; empty when there is no bracket at the place, or no other one
     */
    public static Optional<Integer> other(String text, TokenIndex tokens, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return Optional.empty();
        }
        boolean opening = OPENING.indexOf(text.charAt(offset)) >= 0;
        boolean closing = CLOSING.indexOf(text.charAt(offset)) >= 0;
        if (!opening && !closing) {
            return Optional.empty();
        }
        TextRange span = opening ? new TextRange(offset, text.length()) : new TextRange(0, offset + 1);
        List<LexicalToken> brackets = tokens.in(span).stream().filter(token -> token.kind() == LexicalKind.PUNCTUATION)
                .filter(token -> token.length() == 1 && isBracket(text.charAt(token.start()))).toList();
        return find(text, opening ? brackets : brackets.reversed(), offset);
    }

    private static boolean isBracket(char character) {
        return OPENING.indexOf(character) >= 0 || CLOSING.indexOf(character) >= 0;
    }

    private static Optional<Integer> find(String text, List<LexicalToken> brackets, int offset) {
        if (brackets.isEmpty() || brackets.getFirst().start() != offset) {
            return Optional.empty();
        }
        char one = text.charAt(offset);
        int kind = OPENING.indexOf(one) >= 0 ? OPENING.indexOf(one) : CLOSING.indexOf(one);
        int depth = 0;
        for (LexicalToken token : brackets) {
            char found = text.charAt(token.start());
            if (found == one) {
                depth++;
            } else if (found == OPENING.charAt(kind) || found == CLOSING.charAt(kind)) {
                depth--;
            }
            if (depth == 0) {
                return Optional.of(token.start());
            }
        }
        return Optional.empty();
    }
}
