package org.mithaq.text.repair.order;

import org.mithaq.text.repair.model.Token;

/**
 * One side of a border between two runs.
 *
 * @param token the token beside the border; null when there is none on this side
 * @param beyond the token behind that one, seen from the border; null when there is none
 * @param across the token on the other side of the border in the stored text; null when there is none
 * @param touches whether no blank stands between the border and the token
 * @param loose whether a blank stands at the border that may belong to either of the runs which it parts in the stored
 *     text, so that nothing tells whether a blank or a word goes on behind this one
 */
record Edge(Token token, Token beyond, Token across, boolean touches, boolean loose) {

    static final Edge NONE = new Edge(null, null, null, false, false);

    /** How often the stored text counts this edge beside a token, here: a place must not testify for itself. */
    int own(Token other) {
        return across != null && other != null && across.key().equals(other.key()) ? 1 : 0;
    }

    /** Whether a blank parts it from something else of its strip. */
    boolean isBesideBlank() {
        return loose && across != null;
    }

    boolean isPresent() {
        return token != null;
    }
}
