package org.mithaq.text.repair;

import java.util.Locale;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * How a printed line is read.
 *
 * @param range the stored lines that hold it
 * @param order what it shows in reading order
 * @param state where the order comes from
 * @param confidence how likely the order is right, from 0 to 1; what a coder decided has 1
 */
public record ReadingLine(RawRange range, RawSegments order, State state, double confidence) {

    /** Where the order of a line comes from. */
    public enum State {
        /** It is read as it is stored, and nothing speaks for another order. */
        AS_STORED,
        /** It is read in another order than the stored one. */
        REORDERED,
        /** It is read as it is stored, though another order may be right. */
        UNCERTAIN,
        /** A coder decided. */
        DECIDED;

        /** As shown by the command line: the lower-case name. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
