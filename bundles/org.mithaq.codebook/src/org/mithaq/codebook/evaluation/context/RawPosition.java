package org.mithaq.codebook.evaluation.context;

/**
 * A place in the raw text of a report, as codings store it.
 *
 * @param report the id of the report
 * @param utf16Units the UTF-16 units before the place
 */
public record RawPosition(String report, int utf16Units) {
}
