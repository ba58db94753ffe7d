package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes as import writes them: raised digits are markers wherever they stand, and a line that begins with some is the
 * note.
 */
final class RaisedNoteFinder implements PartFinder {

    private static final Pattern MARKER = Pattern.compile("[⁰¹²³⁴-⁹]{1,4}");

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.line(i).content();
            Matcher marker = MARKER.matcher(line);
            while (marker.find()) {
                found.add(lines.zone(ZoneKind.FOOTNOTE_MARKER, i, marker.start(), marker.end()));
                if (line.substring(0, marker.start()).isBlank() && marker.end() < line.stripTrailing().length()) {
                    found.add(lines.zone(ZoneKind.FOOTNOTE, i));
                }
            }
        }
        return found;
    }
}
