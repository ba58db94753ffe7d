package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes and their markers. Extraction writes the notes of a page behind its text, and behind them the links of the
 * page as lines of their own. So a block of notes is looked for above each group of link lines: it starts at the
 * note whose number follows the last note before, and it holds every line down to the links. Without numbers, the
 * lines directly above that speak of a link belong to it. A marker is the number of a found note, in mirrored or right
 * brackets, or glued to a word or a full stop.
 */
final class FootnoteFinder implements PartFinder {

    private static final Pattern LINK_LINE = Pattern.compile("\\s*(?:https?://|www\\.)\\S+\\s*");
    private static final Pattern SPEAKS_OF_LINK = Pattern.compile(".*(?:https?://|\\bLink\\b|الرابط).*");
    private static final Pattern NUMBER_AT_START = Pattern.compile("\\s*\\(?([0-9]{1,3})\\)?\\s+[^0-9\\s./-].*");
    private static final Pattern NUMBER_AT_END = Pattern.compile(".*[^0-9\\s./-]\\s+\\(?([0-9]{1,3})\\)?\\s*");
    private static final Pattern MARKER = Pattern.compile(
            "[()](?<bracketed>[0-9]{1,3})[()]|(?<=[\\p{L}\\p{M}»”\"]\\.?|\\.)(?<glued>[0-9]{1,3})(?=\\p{L})");
    private static final int MOST_LINES = 60;

    @Override
    public List<Zone> find(ReportLines lines) {
        List<Zone> found = new ArrayList<>();
        int lastNote = 0;
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!LINK_LINE.matcher(lines.text(i)).matches()) {
                continue;
            }
            int top = topOfBlock(lines, Math.max(free, i - MOST_LINES), i, lastNote);
            for (int line = top; line < i; line++) {
                lastNote = Math.max(lastNote, noteNumber(lines.text(line), lastNote + 1));
            }
            if (top < i) {
                found.add(lines.zone(ZoneKind.FOOTNOTE, top, 0, lines.line(i - 1).end() - lines.line(top).start()));
            }
            free = i + 1;
        }
        findMarkers(lines, lastNote, found);
        return found;
    }

    /** The first line of the block that ends above the line {@code links}; that line itself when there is none. */
    private static int topOfBlock(ReportLines lines, int from, int links, int lastNote) {
        for (int line = from; line < links; line++) {
            if (noteNumber(lines.text(line), lastNote + 1) > 0 && looksLikeNotes(lines, line, links)) {
                return line;
            }
        }
        int top = links;
        while (top > from && SPEAKS_OF_LINK.matcher(lines.text(top - 1)).matches()) {
            top--;
        }
        return top;
    }

    private static boolean looksLikeNotes(ReportLines lines, int top, int links) {
        for (int line = top; line < links; line++) {
            if (SPEAKS_OF_LINK.matcher(lines.text(line)).matches()) {
                return true;
            }
        }
        return links - top <= 2;
    }

    /** The number when it is the expected one or, as notes get lost, one or two more; else 0. */
    private static int noteNumber(String text, int expected) {
        for (Pattern pattern : List.of(NUMBER_AT_START, NUMBER_AT_END)) {
            Matcher number = pattern.matcher(text);
            if (number.matches()) {
                int value = Integer.parseInt(number.group(1));
                if (value >= expected && value <= expected + 2) {
                    return value;
                }
            }
        }
        return 0;
    }

    private static void findMarkers(ReportLines lines, int lastNote, List<Zone> found) {
        for (int i = 0; i < lines.size() && lastNote > 0; i++) {
            Matcher marker = MARKER.matcher(lines.line(i).content());
            while (marker.find()) {
                String group = marker.group("glued") == null ? "bracketed" : "glued";
                int number = Integer.parseInt(marker.group(group));
                if (number >= 1 && number <= lastNote) {
                    found.add(lines.zone(ZoneKind.FOOTNOTE_MARKER, i, marker.start(group), marker.end(group)));
                }
            }
        }
    }
}
