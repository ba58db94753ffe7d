package org.mithaq.ui.annotation.editor.text;

import org.mithaq.core.report.ReportText;
import org.mithaq.text.RawOffset;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.reading.Reading;

/**
 * The two forms of a report's text that the editor can show: the reading, and the raw text as it is stored. The latter
 * is treated as a reading that changes nothing, so that all else is the same for both.
 *
 * @param shown the form that is shown now
 */
public record ShownText(ReportText report, Reading shown, boolean raw) {

    public static ShownText reading(ReportText report) {
        return new ShownText(report, report.reading(), false);
    }

    /** The other form of the same report. */
    public ShownText other() {
        return raw ? reading(report) : new ShownText(report, Reading.identity(report.raw()), true);
    }

    /** The place in this form of what stands at a place of another form. */
    public ReadingOffset placeOf(ReadingOffset place, ShownText in) {
        RawOffset stored = in.shown.toRaw(place);
        return shown.toReading(stored);
    }
}
