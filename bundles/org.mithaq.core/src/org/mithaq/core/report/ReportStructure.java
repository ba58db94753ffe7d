package org.mithaq.core.report;

import java.util.Objects;
import org.mithaq.text.zone.note.Notes;
import org.mithaq.text.zone.quote.PullQuotes;
import org.mithaq.text.zone.section.Sections;

/**
 * What a report is made of beyond its zones: what stands in what, and what points to what. Immutable.
 */
public record ReportStructure(Sections sections, Notes notes, PullQuotes pullQuotes) {

    public ReportStructure {
        Objects.requireNonNull(sections);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(pullQuotes);
    }

    /** Worked out anew at each call, in a time that grows with the text. */
    public static ReportStructure of(ReportText report) {
        return new ReportStructure(Sections.of(report.zones(), report.reading()), Notes.of(report.raw(), report.zones()),
                PullQuotes.of(report.raw(), report.zones()));
    }
}
