package org.mithaq.core.suggest;

import java.util.BitSet;
import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/** Characters of the raw text that belong to something else already. */
final class TakenWords {

    private final BitSet taken = new BitSet();

    TakenWords(List<RawRange> ranges) {
        ranges.forEach(range -> taken.set(range.start().value(), range.end().value()));
    }

    /** Whether words share a character with them. */
    boolean intersect(RawSegments words) {
        return words.ranges().stream().anyMatch(range -> {
            int next = taken.nextSetBit(range.start().value());
            return next >= 0 && next < range.end().value();
        });
    }
}
