package org.mithaq.text.zone.line;

import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;

/** A raw text by its lines that are not blank, as the finders look at it. Lines have numbers from 0. Immutable. */
public final class ReportLines {

    private final RawText raw;
    private final List<TextLine> lines;

    public ReportLines(RawText raw) {
        this.raw = raw;
        this.lines = TextLine.of(raw.value()).stream().filter(line -> !line.isBlank()).toList();
    }

    /** The text itself. */
    public RawText raw() {
        return raw;
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /** A line with its place, in raw UTF-16 units. */
    public TextLine line(int number) {
        return lines.get(number);
    }

    /** The line's text without the blanks around it. */
    public String text(int number) {
        return lines.get(number).content().strip();
    }

    /** Whether a line stands apart from the one before: blank lines part them, or it is the first one. */
    public boolean isApart(int number) {
        if (number == 0) {
            return true;
        }
        return raw.value().substring(line(number - 1).end(), line(number).start()).chars().filter(c -> c == '\n').count() > 1;
    }

    /** A zone of a whole line, without its line end. */
    public Zone zone(ZoneKind kind, int number) {
        return new Zone(kind, RawRange.of(line(number).start(), line(number).end()));
    }

    /**
     * A zone of a stretch of a line, or of several.
     *
     * @param number of the line that it begins in
     * @param from UTF-16 units from the line's start
     * @param to behind the last unit, counted likewise
     */
    public Zone zone(ZoneKind kind, int number, int from, int to) {
        int start = line(number).start();
        return new Zone(kind, RawRange.of(start + from, start + to));
    }
}
