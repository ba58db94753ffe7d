package org.mithaq.ui.codebook.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.ide.result.Token;
import org.mithaq.codebook.ide.result.TokenKind;

/**
 * What the names in a text stand for, as far as that is known: found out in the background, and moved along with the text
 * until it is found out anew. A name that is edited stands for nothing known until then.
 */
public final class SemanticIndex {

    private int[] starts = {};
    private int[] ends = {};
    private Token[] tokens = {};

    /**
     * Takes over what was found out about the text as it is now.
     *
     * @param found the tokens in the order of the text; only names count
     * @return what looks otherwise now; nothing is in it where all looks the same
     */
    public TextRange show(List<Token> found) {
        Token[] names = found.stream().filter(token -> isName(token.kind())).toArray(Token[]::new);
        int most = Math.min(names.length, tokens.length);
        int before = 0;
        while (before < most && isAt(names[before], before)) {
            before++;
        }
        int behind = 0;
        while (behind < most - before && isAt(names[names.length - 1 - behind], tokens.length - 1 - behind)) {
            behind++;
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        if (before < tokens.length - behind) {
            start = starts[before];
            end = ends[tokens.length - behind - 1];
        }
        if (before < names.length - behind) {
            start = Math.min(start, names[before].range().start());
            end = Math.max(end, names[names.length - behind - 1].range().end());
        }
        tokens = names;
        starts = Arrays.stream(names).mapToInt(name -> name.range().start()).toArray();
        ends = Arrays.stream(names).mapToInt(name -> name.range().end()).toArray();
        return new TextRange(Math.min(start, end), end);
    }

    private static boolean isName(TokenKind kind) {
        return switch (kind) {
            case TYPE, FEATURE, CODE, FUNCTION, LANGUAGE, NAME -> true;
            case KEYWORD, COMMENT, STRING, NUMBER, OPERATOR -> false;
        };
    }

    private boolean isAt(Token name, int place) {
        Token known = tokens[place];
        return name.range().start() == starts[place] && name.range().end() == ends[place] && name.kind() == known.kind()
                && name.declaration() == known.declaration() && name.deprecated() == known.deprecated();
    }

    /** Follows a change of the text. Takes a few microseconds: it is called for each key. */
    public void replaced(int offset, int removed, int inserted) {
        int from = firstEndingFrom(offset);
        int to = from;
        while (to < tokens.length && starts[to] <= offset + removed) {
            to++;
        }
        int left = tokens.length - to;
        int[] movedStarts = Arrays.copyOf(starts, from + left);
        int[] movedEnds = Arrays.copyOf(ends, from + left);
        Token[] kept = Arrays.copyOf(tokens, from + left);
        System.arraycopy(tokens, to, kept, from, left);
        int shift = inserted - removed;
        for (int i = 0; i < left; i++) {
            movedStarts[from + i] = starts[to + i] + shift;
            movedEnds[from + i] = ends[to + i] + shift;
        }
        starts = movedStarts;
        ends = movedEnds;
        tokens = kept;
    }

    /** The names that touch a span, where they stand now. */
    public List<Token> in(TextRange span) {
        List<Token> touching = new ArrayList<>();
        for (int i = firstEndingFrom(span.start()); i < tokens.length && starts[i] < span.end(); i++) {
            touching.add(new Token(new TextRange(starts[i], ends[i]), tokens[i].kind(), tokens[i].declaration(),
                    tokens[i].deprecated()));
        }
        return touching;
    }

    private int firstEndingFrom(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found < 0 ? -found - 1 : found;
    }
}
