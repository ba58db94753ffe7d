package org.mithaq.core.search.match;

import java.util.List;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.text.ReadingRange;

/**
 * A match in a passage.
 *
 * @param ranges in UTF-16 units of the passage, sorted
 */
public record PassageHit(SearchLevel level, List<ReadingRange> ranges) {

    public PassageHit {
        ranges = List.copyOf(ranges);
    }

    int start() {
        return ranges.getFirst().start().value();
    }

    int end() {
        return ranges.getLast().end().value();
    }
}
