package org.mithaq.text.repair.step;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;
import org.mithaq.text.zone.find.ZoneFinder;

/**
 * Takes out of the way what a page puts between the words of its text. Notes, page numbers and running titles that cut a
 * sentence in two are read behind the line that ends it. A link that is printed several times is shown once, and one that
 * is printed over several lines in one piece.
 */
public final class Interruptions implements RepairStep {

    private static final Set<ZoneKind> OF_THE_PAGE = EnumSet.of(ZoneKind.FOOTNOTE, ZoneKind.FOOTNOTE_NUMBER,
            ZoneKind.PAGE_NUMBER, ZoneKind.RUNNING_TITLE);
    private static final Set<ZoneKind> TEXT = EnumSet.of(ZoneKind.BODY, ZoneKind.FOOTNOTE_MARKER);
    /** A sentence goes on over so many lines at most. */
    private static final int LONGEST = 12;
    /** A line that is shorter, in percent of the longer lines, is the last of its paragraph. */
    private static final int SHORT = 70;
    private static final Pattern ENDED = Pattern.compile(".*[.!?؟:][\"”»)\\]]*[\\s\\u2009]*[0-9]{0,3}\\s*|\\s*\\..*");
    private static final Pattern ENDS_INSIDE = Pattern.compile(".*[^\\s0-9][.!?؟](?:\\s.*|[0-9]{1,3}.*)?");

    private record Line(TextLine place, ZoneKind kind) {
    }

    @Override
    public Reading repair(Reading reading) {
        Zones zones = new ZoneFinder().find(reading.raw());
        return linksOnce(sentencesWhole(reading, zones), zones);
    }

    private static Reading sentencesWhole(Reading reading, Zones zones) {
        if (zones.list().stream().noneMatch(zone -> OF_THE_PAGE.contains(zone.kind()))) {
            return reading;
        }
        List<Line> lines = lines(reading, zones);
        int full = fullLine(lines);
        ReadingEdits edits = new ReadingEdits(reading);
        for (int i = 1; i < lines.size(); i++) {
            int end = endOfInterruption(lines, i);
            if (end > i && end < lines.size() && isCut(lines.get(i - 1), full) && TEXT.contains(lines.get(end).kind())) {
                Optional<Integer> last = lastLine(lines, end, full);
                int from = i;
                last.ifPresent(line -> edits.move(
                        ReadingRange.of(lines.get(from - 1).place().end() + 1, lines.get(end).place().start()),
                        new ReadingOffset(lines.get(line).place().end() + 1), ReadingReason.BEHIND_THE_SENTENCE));
                i = last.orElse(end);
            }
        }
        return edits.apply();
    }

    /** The lines that are not blank, each with the zone of its first letter or digit. */
    private static List<Line> lines(Reading reading, Zones zones) {
        List<Line> lines = new ArrayList<>();
        for (TextLine line : TextLine.of(reading.text())) {
            String text = line.content();
            int word = 0;
            while (word < text.length() && !Character.isLetterOrDigit(text.charAt(word))) {
                word++;
            }
            if (!text.isBlank()) {
                int at = line.start() + (word < text.length() ? word : 0);
                RawOffset raw = reading.toRaw(new ReadingOffset(at));
                lines.add(new Line(line, zones.zoneAt(raw)));
            }
        }
        return lines;
    }

    /** The length of a line that goes on to the edge of the page: nine of ten lines are not longer. */
    private static int fullLine(List<Line> lines) {
        int[] lengths = lines.stream().filter(line -> line.kind() == ZoneKind.BODY)
                .mapToInt(line -> line.place().end() - line.place().start()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    /** The line behind what the page puts here; the given one when that is text. */
    private static int endOfInterruption(List<Line> lines, int from) {
        int end = from;
        boolean ofThePage = false;
        while (end < lines.size() && (OF_THE_PAGE.contains(lines.get(end).kind()) || lines.get(end).kind() == ZoneKind.URL)) {
            ofThePage |= OF_THE_PAGE.contains(lines.get(end).kind());
            end++;
        }
        return ofThePage ? end : from;
    }

    private static boolean isCut(Line before, int full) {
        String text = before.place().content();
        return TEXT.contains(before.kind()) && text.length() * 100 >= full * SHORT && !ENDED.matcher(text).matches();
    }

    /** The line that ends the sentence; nothing when that is not to be told. */
    private static Optional<Integer> lastLine(List<Line> lines, int from, int full) {
        for (int line = from; line + 1 < lines.size() && line < from + LONGEST; line++) {
            String text = lines.get(line).place().content();
            boolean ends = ENDED.matcher(text).matches() || ENDS_INSIDE.matcher(text).matches()
                    || text.length() * 100 < full * SHORT || !TEXT.contains(lines.get(line + 1).kind());
            if (ends) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static Reading linksOnce(Reading reading, Zones zones) {
        ReadingEdits edits = new ReadingEdits(reading);
        for (Zone zone : zones.list()) {
            String printed = zone.kind() == ZoneKind.URL ? reading.raw().text(zone.range()) : "";
            int next = printed.indexOf('\n');
            while (next >= 0) {
                int end = printed.indexOf('\n', next + 1) < 0 ? printed.length() : printed.indexOf('\n', next + 1);
                boolean again = printed.substring(next, end).strip().matches("(?:https?://|www\\.).*");
                int start = zone.range().start().value();
                drop(RawRange.of(start + next, start + (again ? end : next + 1)), reading, edits);
                next = end < printed.length() ? end : -1;
            }
        }
        return edits.apply();
    }

    private static void drop(RawRange range, Reading reading, ReadingEdits edits) {
        reading.toReading(RawSegments.of(range)).forEach(part -> edits.drop(part, ReadingReason.LINK_ONCE));
    }
}
