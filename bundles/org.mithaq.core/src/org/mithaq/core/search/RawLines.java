package org.mithaq.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;

/**
 * The raw lines that hold a passage, just as they are stored.
 *
 * @param parts of the lines one after the other; each line ends with a line feed
 */
public record RawLines(List<Part> parts) {

    /**
     * A stretch of a line.
     *
     * @param matched whether it belongs to the passage
     */
    public record Part(String text, boolean matched) {
    }

    public RawLines {
        parts = List.copyOf(parts);
    }

    /** The lines of a passage in the order in which they are stored; lines between are left out. */
    public static RawLines of(RawText raw, RawSegments passage) {
        String text = raw.value();
        TreeSet<RawRange> lines = new TreeSet<>();
        for (RawRange range : passage.ranges()) {
            int at = range.start().value();
            while (at < range.end().value()) {
                int start = text.lastIndexOf('\n', at - 1) + 1;
                int next = text.indexOf('\n', at);
                int end = next < 0 ? text.length() : next;
                lines.add(RawRange.of(start, end));
                at = end + 1;
            }
        }
        List<Part> parts = new ArrayList<>();
        lines.forEach(line -> addLine(raw, line, passage, parts));
        return new RawLines(parts);
    }

    private static void addLine(RawText raw, RawRange line, RawSegments passage, List<Part> parts) {
        int at = line.start().value();
        for (RawRange range : passage.ranges().stream().sorted().toList()) {
            int start = Math.max(at, range.start().value());
            int end = Math.min(line.end().value(), range.end().value());
            if (start < end) {
                add(raw, at, start, false, parts);
                add(raw, start, end, true, parts);
                at = end;
            }
        }
        add(raw, at, line.end().value(), false, parts);
        parts.add(new Part("\n", false));
    }

    private static void add(RawText raw, int start, int end, boolean matched, List<Part> parts) {
        if (start < end) {
            parts.add(new Part(raw.text(RawRange.of(start, end)), matched));
        }
    }

    /** All lines as one text. */
    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }
}
