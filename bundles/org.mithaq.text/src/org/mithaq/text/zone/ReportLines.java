package org.mithaq.text.zone;

import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.arabic.TextLine;

/** A raw text by its lines that are not blank, as the finders look at it. */
final class ReportLines {

    private final RawText raw;
    private final List<TextLine> lines;

    ReportLines(RawText raw) {
        this.raw = raw;
        this.lines = TextLine.of(raw.value()).stream().filter(line -> !line.isBlank()).toList();
    }

    RawText raw() {
        return raw;
    }

    int size() {
        return lines.size();
    }

    TextLine line(int number) {
        return lines.get(number);
    }

    /** The line's text without the blanks around it. */
    String text(int number) {
        return lines.get(number).content().strip();
    }

    Zone zone(ZoneKind kind, int number) {
        return new Zone(kind, RawRange.of(line(number).start(), line(number).end()));
    }

    /** A zone of a stretch of a line, in units from the line's start. */
    Zone zone(ZoneKind kind, int number, int from, int to) {
        int start = line(number).start();
        return new Zone(kind, RawRange.of(start + from, start + to));
    }
}
