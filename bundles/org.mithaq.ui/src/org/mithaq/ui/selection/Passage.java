package org.mithaq.ui.selection;

import org.mithaq.core.id.ReportId;
import org.mithaq.text.RawSegments;

/**
 * A passage of a report.
 *
 * @param segments raw ranges in reading order
 */
public record Passage(ReportId report, RawSegments segments) {
}
