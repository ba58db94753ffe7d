package org.mithaq.codebook.ide.result;

/**
 * A piece of a text of several lines that can be shown as one.
 *
 * @param range from the first unit of its first line's element to its last unit
 * @param comment whether it is a comment
 */
public record FoldedRange(TextRange range, boolean comment) {
}
