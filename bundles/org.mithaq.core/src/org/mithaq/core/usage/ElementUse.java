package org.mithaq.core.usage;

/**
 * One use of an element of the codebook.
 *
 * @param coder who coded it
 * @param report the id of the report
 * @param record the id of the record
 * @param feature the feature that it stands in; empty where the record as such is of the type
 */
public record ElementUse(String coder, String report, String record, String feature) {
}
