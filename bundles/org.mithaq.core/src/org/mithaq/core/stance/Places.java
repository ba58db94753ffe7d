package org.mithaq.core.stance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * What stands in a reading, looked up by where it stands, in time by what is found, however long the report is.
 *
 * @param <T> what stands there
 */
final class Places<T> {

    private final List<T> ordered;
    private final Function<T, ReadingRange> place;
    private final int longest;

    /** @param ordered by their starts */
    Places(List<T> ordered, Function<T, ReadingRange> place) {
        this.ordered = ordered;
        this.place = place;
        this.longest = ordered.stream().mapToInt(one -> place.apply(one).length()).max().orElse(0);
    }

    /** All that stand within a stretch, in reading order. */
    List<T> within(ReadingRange stretch) {
        return startingIn(stretch.start().value(), stretch.end().value() + 1)
                .filter(one -> stretch.contains(place.apply(one))).toList();
    }

    /** All that end before a place, but no more than so many UTF-16 units before it, in reading order. */
    List<T> before(ReadingOffset end, int reach) {
        return startingIn(end.value() - reach - longest, end.value() + 1)
                .filter(one -> !end.isBefore(place.apply(one).end()))
                .filter(one -> end.value() - place.apply(one).end().value() <= reach).toList();
    }

    /** The last that ends before a place, however far away. */
    Optional<T> lastBefore(ReadingOffset end) {
        for (int i = firstFrom(end.value() + 1) - 1; i >= 0; i--) {
            if (!end.isBefore(place.apply(ordered.get(i)).end())) {
                return Optional.of(ordered.get(i));
            }
        }
        return Optional.empty();
    }

    private Stream<T> startingIn(int from, int to) {
        return ordered.subList(firstFrom(from), ordered.size()).stream()
                .takeWhile(one -> place.apply(one).start().value() < to);
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(ordered.get(middle)).start().value() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
