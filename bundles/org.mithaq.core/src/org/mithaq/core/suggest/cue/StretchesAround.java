package org.mithaq.core.suggest.cue;

import java.util.List;
import org.mithaq.text.ReadingRange;

/** Tells whether some stretches of a reading hold others. Each question looks at the neighbours alone. */
final class StretchesAround {

    private final List<ReadingRange> sorted;
    private final int longest;

    StretchesAround(List<ReadingRange> stretches) {
        this.sorted = stretches.stream().sorted().toList();
        this.longest = stretches.stream().mapToInt(ReadingRange::length).max().orElse(0);
    }

    /** Whether a stretch stands within one of them. */
    boolean hold(ReadingRange stretch) {
        int least = stretch.end().value() - longest;
        for (int i = firstBehind(stretch) - 1; i >= 0 && sorted.get(i).start().value() >= least; i--) {
            if (sorted.get(i).contains(stretch)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the first that starts behind the start of a stretch. */
    private int firstBehind(ReadingRange stretch) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretch.start().isBefore(sorted.get(middle).start())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
