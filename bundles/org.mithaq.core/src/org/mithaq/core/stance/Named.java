package org.mithaq.core.stance;

import java.util.Locale;
import java.util.Objects;
import org.mithaq.text.ReadingRange;

/**
 * A place of a reading where something is named that may take a position, or that one may be taken on.
 *
 * @param id of the entry
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
        ASIDE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Named {
        Objects.requireNonNull(id);
        Objects.requireNonNull(range);
        Objects.requireNonNull(how);
    }

    @Override
    public int compareTo(Named other) {
        return range.compareTo(other.range);
    }
}
