package org.mithaq.text.repair.order;

/**
 * A stretch of a strip that stands in reading order in itself.
 *
 * @param strip number of the strip in its printed line, from 0
 * @param from first UTF-16 unit of the raw text
 * @param to behind the last unit
 * @param fused whether the run goes on with a word that the run before it, in reading order, begins
 */
public record Run(int strip, int from, int to, boolean fused) {
}
