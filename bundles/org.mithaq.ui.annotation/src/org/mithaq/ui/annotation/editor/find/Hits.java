package org.mithaq.ui.annotation.editor.find;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.ReadingRange;

/**
 * What was found, and which of it one is at.
 *
 * @param ranges in the order of the text
 * @param current the number of the current one, from 0; empty when nothing was found
 */
public record Hits(List<ReadingRange> ranges, Optional<Integer> current) {

    /** Nothing was found. */
    public static final Hits NONE = new Hits(List.of(), Optional.empty());

    public Hits {
        ranges = List.copyOf(ranges);
    }

    /** Is at the first hit that begins at a place or behind it, or at the very first one where none does. */
    public static Hits from(List<ReadingRange> ranges, int place) {
        if (ranges.isEmpty()) {
            return NONE;
        }
        int first = firstEndingBehind(ranges, place, true);
        return new Hits(ranges, Optional.of(first < ranges.size() ? first : 0));
    }

    /** The next or the previous hit; behind the last one comes the first. */
    public Hits step(boolean forward) {
        return new Hits(ranges, current.map(at -> Math.floorMod(at + (forward ? 1 : -1), ranges.size())));
    }

    /** Where the current hit stands. */
    public Optional<ReadingRange> place() {
        return current.map(ranges::get);
    }

    /** The hits of which a part is in a stretch. Takes no longer for more hits elsewhere. */
    public List<ReadingRange> in(ReadingRange stretch) {
        int from = firstEndingBehind(ranges, stretch.start().value(), false);
        int to = from;
        while (to < ranges.size() && ranges.get(to).start().value() < stretch.end().value()) {
            to++;
        }
        return ranges.subList(from, to);
    }

    /** The number of the first range that begins at a place or behind it, or that ends behind it. */
    private static int firstEndingBehind(List<ReadingRange> ranges, int place, boolean byStart) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) / 2;
            ReadingRange range = ranges.get(middle);
            boolean before = byStart ? range.start().value() < place : range.end().value() <= place;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
