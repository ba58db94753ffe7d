package org.mithaq.text.date.find;

import java.util.BitSet;
import java.util.List;
import org.mithaq.text.RawRange;

/** The stretches of a text that something was found in already; never two that overlap. */
final class TakenRanges {

    private final BitSet units = new BitSet();

    /** Takes some stretches, if all of them are free yet; they may overlap each other. */
    boolean take(List<RawRange> ranges) {
        for (RawRange range : ranges) {
            int next = units.nextSetBit(range.start().value());
            if (next >= 0 && next < range.end().value()) {
                return false;
            }
        }
        for (RawRange range : ranges) {
            units.set(range.start().value(), range.end().value());
        }
        return true;
    }
}
