package org.mithaq.ui.codebook.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.codebook.token.LexicalKind;
import org.mithaq.codebook.token.TokenReader;

/**
 * The tokens of a text that changes. A change reads anew from shortly before it until a token of the old text comes up
 * again, which is a few words of a line, so that it can be done at each key. Not for several threads.
 */
public final class TokenIndex {

    private static final LexicalKind[] KINDS = LexicalKind.values();

    /** A character may be told by the one behind it, which may belong to the next token. */
    private static final int TOKENS_BEFORE = 2;

    private int[] starts = new int[1024];
    private byte[] kinds = new byte[1024];
    private int count;
    private int length;

    /** Reads the whole text. */
    public TokenIndex(String text) {
        read(text, new TokenReader(text, 0));
    }

    private void read(String text, TokenReader reader) {
        length = text.length();
        while (reader.next()) {
            add(reader.start(), reader.kind());
        }
    }

    private void add(int start, LexicalKind kind) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        starts[count] = start;
        kinds[count] = (byte) kind.ordinal();
        count++;
    }

    /**
     * Tells that a part of the text was replaced.
     *
     * @param text the text as it is now
     * @param offset where the part begins
     * @param removed how long it was
     * @param inserted how long it is now
     * @return what has other tokens than before, in the text as it is now
     */
    public TextRange replaced(String text, int offset, int removed, int inserted) {
        int first = Math.max(0, indexAt(Math.max(0, offset - 1)) - TOKENS_BEFORE);
        int from = first < count ? starts[first] : 0;
        int delta = inserted - removed;
        TokenIndex old = new TokenIndex(this, first);
        count = first;
        length = text.length();
        TokenReader reader = new TokenReader(text, from);
        int next = 0;
        while (reader.next()) {
            int before = reader.start() - delta;
            while (next < old.count && old.starts[next] < before) {
                next++;
            }
            boolean sameAgain = reader.start() >= offset + inserted && next < old.count && old.starts[next] == before
                    && before >= offset + removed;
            if (sameAgain) {
                append(old, next, delta);
                return new TextRange(from, reader.start());
            }
            add(reader.start(), reader.kind());
        }
        return new TextRange(from, length);
    }

    /** The tokens of another one from an index on. */
    private TokenIndex(TokenIndex other, int from) {
        starts = Arrays.copyOfRange(other.starts, from, Math.max(from, other.count));
        kinds = Arrays.copyOfRange(other.kinds, from, Math.max(from, other.count));
        count = starts.length;
        length = other.length;
    }

    private void append(TokenIndex other, int from, int delta) {
        int more = other.count - from;
        if (count + more > starts.length) {
            int size = Math.max(2 * starts.length, count + more);
            starts = Arrays.copyOf(starts, size);
            kinds = Arrays.copyOf(kinds, size);
        }
        for (int i = 0; i < more; i++) {
            starts[count + i] = other.starts[from + i] + delta;
        }
        System.arraycopy(other.kinds, from, kinds, count, more);
        count += more;
    }

    /** The index of the token that a character belongs to; 0 when there is none. */
    private int indexAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The tokens that a part of the text is made of, blanks included; the first and the last may reach beyond it. */
    public List<LexicalToken> in(TextRange span) {
        List<LexicalToken> tokens = new ArrayList<>();
        for (int i = indexAt(span.start()); i < count && starts[i] < span.end(); i++) {
            tokens.add(token(i));
        }
        return tokens;
    }

    private LexicalToken token(int index) {
        return new LexicalToken(starts[index], index + 1 < count ? starts[index + 1] : length, KINDS[kinds[index]]);
    }
}
