package org.mithaq.ui.codebook.text;

import org.mithaq.codebook.token.LexicalKind;

/**
 * A word of the text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record LexicalToken(int start, int end, LexicalKind kind) {

    public int length() {
        return end - start;
    }
}
