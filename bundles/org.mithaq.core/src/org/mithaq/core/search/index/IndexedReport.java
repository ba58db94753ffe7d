package org.mithaq.core.search.index;

import org.mithaq.core.id.ReportId;

/**
 * Where the passages of a report are in the index: one behind the other.
 *
 * @param state what the report was indexed in
 * @param segment number of the segment of the index
 * @param start first document in the segment
 * @param end behind the last one
 */
public record IndexedReport(ReportId id, String state, int segment, int start, int end) {
}
