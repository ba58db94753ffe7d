package org.mithaq.text.token;

/** What a reader of tokens wants to have as one token. */
public interface TokenRules {

    /** Nothing special. */
    TokenRules PLAIN = new TokenRules() { };

    /**
     * Where a token of several numbers and signs ends that starts with the number at a place.
     *
     * @param start in UTF-16 units of the text
     * @param limit where its line ends
     * @return {@code start} when the number is a token of its own
     */
    default int compoundEnd(String text, int start, int limit) {
        return start;
    }

    /**
     * Where a word ends, as two words may be glued together.
     *
     * @param end where the letters end
     */
    default int wordEnd(String text, int start, int end) {
        return end;
    }

    /** Whether folded letters are a known word, so that two halves of it may be put together. */
    default boolean isWord(String folded) {
        return false;
    }
}
