package org.mithaq.codebook.usage;

/**
 * One use of an element in coded data.
 *
 * @param coder who coded it
 * @param report the id of the report
 * @param record the id of the record
 * @param feature the feature that it stands in; empty where the record as such is of the type
 */
public record CodedUse(String coder, String report, String record, String feature) {
}
