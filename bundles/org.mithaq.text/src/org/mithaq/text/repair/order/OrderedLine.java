package org.mithaq.text.repair.order;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawRange;
import org.mithaq.text.repair.line.PrintedLine;

/**
 * What is proposed for a printed line.
 *
 * @param item the number of a list item that is stored behind it, read first
 * @param runs in reading order, without the item's number; empty when the line is read as it is stored
 * @param gain natural logarithm of how much likelier the best order is than the stored one, or than the second best
 *     where the stored one cannot be right
 * @param margin how much likelier the best order is than the next one that ends otherwise; infinite where there is none
 * @param needed the gain from which on another order than the stored one is proposed
 */
public record OrderedLine(PrintedLine line, Optional<Run> item, List<Run> runs, double gain, double margin, double needed) {

    /** From this gain on, a line that is read as it is stored may be wrong. */
    private static final double DOUBTFUL = 1;
    /** What a gain that is not enough for another order takes from the stored one. */
    private static final double UNPROVEN = 0.4;
    private static final double MOST_SURE = 0.98;

    /** The stored lines that hold it. */
    public RawRange range() {
        return RawRange.of(line.start(), line.end());
    }

    /** Whether the line is left as it is although that may be wrong. */
    public boolean isUncertain() {
        return runs.isEmpty() && (line.strips().size() > 1 || gain >= DOUBTFUL);
    }

    /**
     * How likely the line is read right, from 0 to 1. The curves were fitted to clean text that was broken by all
     * mechanisms; nothing that is read otherwise than it is stored is said to be certain.
     */
    public double confidence() {
        if (runs.isEmpty()) {
            return gain > 0 ? logistic(UNPROVEN * (needed - gain)) : logistic(margin);
        }
        return Math.min(MOST_SURE, line.strips().size() > 1 ? logistic(0.5 + 2 * margin) : logistic(1.6 * margin - 2));
    }

    private static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** Whether the reading is the stored line, in one piece. */
    public boolean isAsStored() {
        return item.isEmpty() && runs.size() <= 1 && line.strips().size() <= 1;
    }
}
