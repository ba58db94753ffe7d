package org.mithaq.text.zone;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.arabic.TextLine;

/** A raw text by its lines that are not blank, as the finders look at it. */
final class ReportLines {

    private final RawText raw;
    private final List<TextLine> lines;
    private Optional<BitSet> titles = Optional.empty();

    ReportLines(RawText raw) {
        this.raw = raw;
        this.lines = TextLine.of(raw.value()).stream().filter(line -> !line.isBlank()).toList();
    }

    /** The lines that are titles of sections. */
    BitSet titles() {
        BitSet found = titles.orElseGet(() -> HeadingFinder.titles(this));
        titles = Optional.of(found);
        return found;
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

    /** Whether a line stands apart from the one before: blank lines part them, or it is the first one. */
    boolean isApart(int number) {
        if (number == 0) {
            return true;
        }
        return raw.value().substring(line(number - 1).end(), line(number).start()).chars().filter(c -> c == '\n').count() > 1;
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
