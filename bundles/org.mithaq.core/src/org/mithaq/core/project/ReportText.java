package org.mithaq.core.project;

import org.mithaq.model.corpus.Report;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Reading;

/**
 * A report as it is read: what is known about it, its text as it was extracted, and the legible form of that text.
 * Immutable but for the metadata, which only the project changes.
 */
public record ReportText(ReportId id, Report metadata, RawText raw, Reading reading) {
}
