package org.mithaq.text.repair.model;

import org.mithaq.text.repair.line.TokenKind;

/**
 * A word, number or sign as a {@link CorpusModel} knows it.
 *
 * @param key folded letters; numbers have one key per class, signs are their own
 * @param id number in the model, negative when it is unknown there
 * @param group the groups that it belongs to
 * @param preposition whether a noun follows it
 * @param noNoun whether it is no noun and begins none
 * @param probability without any context
 * @param likelihood natural logarithm of that
 */
public record Token(String key, TokenKind kind, int id, WordGroup group, boolean preposition, boolean noNoun,
        double probability, double likelihood) {

    /** Whether it is a word in Arabic letters, or a part of one. */
    public boolean isArabic() {
        return kind == TokenKind.ARABIC;
    }

    /** Whether it is one of some signs, which are given without anything between them. */
    public boolean isSign(String signs) {
        return kind == TokenKind.SIGN && signs.contains(key);
    }
}
