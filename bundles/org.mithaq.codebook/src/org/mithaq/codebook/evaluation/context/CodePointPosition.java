package org.mithaq.codebook.evaluation.context;

/**
 * A place in the raw text of a report, as tables and expressions give it.
 *
 * @param report the id of the report
 * @param codePoints the Unicode code points before the place
 */
public record CodePointPosition(String report, int codePoints) {
}
