package org.mithaq.text.repair;

/**
 * A stretch of a strip that stands in reading order in itself.
 *
 * @param strip number of the strip in its printed line
 * @param from first UTF-16 unit of the text
 * @param to behind the last unit
 * @param fused whether the run goes on with a word that the run before it, in reading order, begins
 */
record Run(int strip, int from, int to, boolean fused) {
}
