package org.mithaq.core.report;

import org.mithaq.core.id.ReportId;
import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

/**
 * A report as it is read: what is known about it, its text as it was extracted, the legible form of
 * that text, and what is body, footnote and so on.
 * Immutable but for the metadata, which only the project changes.
 */
public record ReportText(ReportId id, Report metadata, RawText raw, Reading reading, Zones zones) {
}
