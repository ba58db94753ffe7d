package org.mithaq.text.repair;

import java.util.List;
import java.util.Optional;

/**
 * What is proposed for a printed line.
 *
 * @param item the number of a list item that is stored behind it, read first
 * @param runs in reading order, without the item's number; empty when the line is read as it is stored
 * @param gain natural logarithm of how much likelier the best order is than the stored one, or than the second best
 *     where the stored one cannot be right
 */
record OrderedLine(PrintedLine line, Optional<Run> item, List<Run> runs, double gain) {

    boolean isAsStored() {
        return item.isEmpty() && runs.size() <= 1 && line.strips().size() <= 1;
    }
}
