package org.mithaq.codebook.ide.result;

/**
 * What there is to say about the word at a place.
 *
 * @param range the word
 * @param documentation what it means
 */
public record Hover(TextRange range, Documentation documentation) {
}
