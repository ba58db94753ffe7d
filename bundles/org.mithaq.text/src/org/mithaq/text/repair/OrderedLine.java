package org.mithaq.text.repair;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawRange;

/**
 * What is proposed for a printed line.
 *
 * @param item the number of a list item that is stored behind it, read first
 * @param runs in reading order, without the item's number; empty when the line is read as it is stored
 * @param gain natural logarithm of how much likelier the best order is than the stored one, or than the second best
 *     where the stored one cannot be right
 * @param needed the gain from which on another order than the stored one is proposed
 */
record OrderedLine(PrintedLine line, Optional<Run> item, List<Run> runs, double gain, double needed) {

    /** From this gain on, a line that is read as it is stored may be wrong. */
    private static final double DOUBTFUL = 1;

    RawRange range() {
        return RawRange.of(line.start(), line.end());
    }

    /** Whether the line is left as it is although that may be wrong. */
    boolean isUncertain() {
        return runs.isEmpty() && (line.strips().size() > 1 || gain >= DOUBTFUL);
    }

    /** How likely the proposed order is right, from 0 to 1. */
    double confidence() {
        return 1 / (1 + Math.exp(runs.isEmpty() ? gain - needed : -gain));
    }

    boolean isAsStored() {
        return item.isEmpty() && runs.size() <= 1 && line.strips().size() <= 1;
    }
}
