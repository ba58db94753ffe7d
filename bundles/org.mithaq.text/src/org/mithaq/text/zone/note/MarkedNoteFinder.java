package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;

/**
 * Notes whose markers cannot be mistaken: raised digits, as import writes them, and the brackets of Markdown. They are
 * markers wherever they stand, and a line that begins with one is the note.
 */
public final class MarkedNoteFinder implements PartFinder {

    private static final Pattern MARKER = Pattern.compile("[⁰¹²³⁴-⁹]{1,4}|\\[\\^[^\\]\\s]{1,30}\\]");
    private static final Pattern NOTE = Pattern.compile("\\s*(?:[⁰¹²³⁴-⁹]{1,4}\\s*|\\[\\^[^\\]\\s]{1,30}\\]:\\s*)\\S.*");

    /** Whether the text has notes of this form. */
    static boolean hasNotes(ReportLines lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (NOTE.matcher(lines.line(i).content()).matches()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.line(i).content();
            boolean note = NOTE.matcher(line).matches();
            Matcher marker = MARKER.matcher(line);
            while (marker.find()) {
                boolean number = note && line.substring(0, marker.start()).isBlank();
                found.add(lines.zone(number ? ZoneKind.FOOTNOTE_NUMBER : ZoneKind.FOOTNOTE_MARKER, i, marker.start(),
                        marker.end()));
            }
            if (note) {
                found.add(lines.zone(ZoneKind.FOOTNOTE, i));
            }
        }
        return found;
    }
}
