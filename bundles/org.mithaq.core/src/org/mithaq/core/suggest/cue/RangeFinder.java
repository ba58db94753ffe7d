package org.mithaq.core.suggest.cue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * Finds what stands in a stretch of a reading, in time by what is found, however long the report is.
 *
 * @param <T> what stands there
 */
public final class RangeFinder<T> {

    /** UTF-16 units. */
    private static final int LONGEST = 100;

    private final Function<T, ReadingRange> place;
    private final List<T> sorted;

    /** @param place where each of them stands */
    public RangeFinder(List<T> all, Function<T, ReadingRange> place) {
        this.place = place;
        this.sorted = all.stream().sorted(Comparator.comparing(place)).toList();
    }

    /** All that stand within a stretch, in reading order. */
    public Stream<T> within(ReadingRange stretch) {
        return sorted.subList(firstFrom(stretch.start()), sorted.size()).stream()
                .takeWhile(one -> !stretch.end().isBefore(place.apply(one).start()))
                .filter(one -> stretch.contains(place.apply(one)));
    }

    /** All that share words with a stretch, if they are no longer than most names are, in reading order. */
    public List<T> around(ReadingRange stretch) {
        ReadingRange wider = new ReadingRange(new ReadingOffset(Math.max(0, stretch.start().value() - LONGEST)),
                stretch.end().plus(LONGEST));
        return within(wider).filter(one -> place.apply(one).intersects(stretch)).toList();
    }

    private int firstFrom(ReadingOffset start) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(sorted.get(middle)).start().isBefore(start)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
