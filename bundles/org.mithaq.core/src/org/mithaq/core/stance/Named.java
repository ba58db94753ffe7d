package org.mithaq.core.stance;

import java.util.Locale;
import java.util.Objects;
import org.mithaq.text.ReadingRange;

/**
 * A place of a reading where something is named that may take a position, or that one may be taken on.
 *
 * @param id of the entry; empty when nobody knows which it is
 * @param range the words
 * @param how how plainly they name it
 */
public record Named(String id, ReadingRange range, How how) implements Comparable<Named> {

    /** How plainly words name something; the plainest first. */
    public enum How {
        /** By its own name. */
        NAME,
        /** By a word that points back to it, such as "the approach". */
        BACK_REFERENCE,
        /** By its own name, though it is of a sort that positions are seldom taken on, such as a resolution referred to. */
        ASIDE,
        /** By a word for a thing of its kind alone, such as "the agreement", that points back to nothing known. */
        UNKNOWN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Named {
        Objects.requireNonNull(id);
        Objects.requireNonNull(range);
        Objects.requireNonNull(how);
    }

    /** Something that words tell of without saying which it is. */
    public static Named unknown(ReadingRange range) {
        return new Named("", range, How.UNKNOWN);
    }

    @Override
    public int compareTo(Named other) {
        return range.compareTo(other.range);
    }
}
