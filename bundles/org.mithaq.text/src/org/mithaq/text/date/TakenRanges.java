package org.mithaq.text.date;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;

/** The stretches of a text that something was found in already; never two that overlap. */
final class TakenRanges {

    private final NavigableMap<RawOffset, RawRange> byStart = new TreeMap<>();

    /** Takes some stretches, if all of them are free yet; they may overlap each other. */
    boolean take(List<RawRange> ranges) {
        if (!ranges.stream().allMatch(this::isFree)) {
            return false;
        }
        ranges.stream().sorted().filter(range -> !range.isEmpty()).forEach(this::add);
        return true;
    }

    /** Joined with the one before it where they touch, so that none lies within another. */
    private void add(RawRange range) {
        Map.Entry<RawOffset, RawRange> before = byStart.floorEntry(range.start());
        if (before != null && !before.getValue().end().isBefore(range.start())) {
            RawRange joined = before.getValue();
            RawOffset end = joined.end().isBefore(range.end()) ? range.end() : joined.end();
            byStart.put(joined.start(), new RawRange(joined.start(), end));
        } else {
            byStart.put(range.start(), range);
        }
    }

    private boolean isFree(RawRange range) {
        Map.Entry<RawOffset, RawRange> before = byStart.lowerEntry(range.end());
        return before == null || range.isEmpty() || !range.start().isBefore(before.getValue().end());
    }
}
