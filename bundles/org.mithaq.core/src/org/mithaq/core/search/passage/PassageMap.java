package org.mithaq.core.search.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.zone.ZoneKind;

/** Where the characters of a passage stand in the raw text, in which zone and on which raw line. Immutable. */
public final class PassageMap {

    /** The raw start of characters that the reading adds. */
    private static final int ADDED = -1;

    /**
     * Characters that follow each other in the raw text too.
     *
     * @param start in UTF-16 units of the passage
     * @param raw in UTF-16 units of the raw text, or {@link #ADDED}
     * @param line number of the raw line that they begin in, from 1
     */
    public record Run(int start, int raw, ZoneKind zone, int line) {

        boolean isAdded() {
            return raw == ADDED;
        }

        static Run added(int start, ZoneKind zone, int line) {
            return new Run(start, ADDED, zone, line);
        }
    }

    private final List<Run> runs;
    private final int[] starts;
    private final int length;

    /** @param length of the passage in UTF-16 units */
    public PassageMap(List<Run> runs, int length) {
        this.runs = List.copyOf(runs);
        this.starts = runs.stream().mapToInt(Run::start).toArray();
        this.length = length;
    }

    /** In the order of the passage. */
    public List<Run> runs() {
        return runs;
    }

    /** Raw segments of a stretch of the passage, in reading order; nothing for added characters. */
    public RawSegments toRaw(ReadingRange range) {
        List<RawRange> found = new ArrayList<>();
        int to = range.end().value();
        for (int at = range.isEmpty() ? runs.size() : runAt(range.start().value());
                at < runs.size() && starts[at] < to; at++) {
            Run run = runs.get(at);
            if (!run.isAdded()) {
                int first = Math.max(range.start().value(), run.start());
                int last = Math.min(to, end(at));
                found.add(RawRange.of(run.raw() + first - run.start(), run.raw() + last - run.start()));
            }
        }
        return new RawSegments(found).normalise();
    }

    /** Whether a stretch stands in the raw text just so. */
    public boolean isAsStored(ReadingRange range) {
        RawSegments raw = toRaw(range);
        return raw.ranges().size() == 1 && raw.length() == range.length();
    }

    /** The zone of a character of the passage, told in UTF-16 units. */
    public ZoneKind zoneAt(int offset) {
        return runs.get(runAt(offset)).zone();
    }

    /** The raw line of a character of the passage, from 1. */
    public int lineAt(int offset, String text) {
        Run run = runs.get(runAt(offset));
        int ends = (int) text.substring(run.start(), offset).chars().filter(c -> c == '\n').count();
        return run.line() + (run.isAdded() ? 0 : ends);
    }

    private int end(int run) {
        return run + 1 < starts.length ? starts[run + 1] : length;
    }

    private int runAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
