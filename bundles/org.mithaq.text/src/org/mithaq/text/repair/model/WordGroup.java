package org.mithaq.text.repair.model;

/**
 * The groups that a word belongs to, each narrower than the one before.
 *
 * @param start of words that start alike
 * @param shape of words that start and end alike
 * @param own of the word alone where it is frequent, otherwise the same as the shape
 */
public record WordGroup(int start, int shape, int own) {

    /** The groups by number, from the widest one to the narrowest: 0, 1, 2. */
    int at(int level) {
        return level == 0 ? start : level == 1 ? shape : own;
    }
}
