package org.mithaq.core.committed;

/**
 * A line of a text beside its line of another text.
 *
 * @param before the number of the line in the text of before, counted from 1; 0 where it has none
 * @param after the number of the line in the text of now, counted from 1; 0 where it has none
 */
public record AlignedLine(int before, int after, Kind kind) {

    /** How the lines differ. */
    public enum Kind {
        /** They read the same. */
        SAME,
        /** They read otherwise. */
        CHANGED,
        /** The text of before has no such line. */
        ADDED,
        /** The text of now has no such line. */
        REMOVED
    }
}
