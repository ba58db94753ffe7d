package org.mithaq.text.repair.line;

import java.util.List;

/**
 * A printed line as it is stored: a stored line, and behind it the runs that extraction parted from it since a mark
 * stood at their end, each with its mark in front.
 *
 * @param start first UTF-16 unit of the first stored line, in the raw text as all others
 * @param end behind the last unit of the last stored line, its line end left out
 * @param strips the stored lines that hold more than marks, in the order in which they are stored
 */
public record PrintedLine(int start, int end, List<Strip> strips) {

    /**
     * A stored line of a printed one.
     *
     * @param start first UTF-16 unit of the raw text
     * @param end behind the last unit, the line end left out
     * @param markStart first unit of the marks of its last letter, which are stored before it
     * @param markEnd behind these marks; the same as the start where there are none
     */
    public record Strip(int start, int end, int markStart, int markEnd) {

        /** Whether marks were stored before it. */
        public boolean isMarked() {
            return markStart < markEnd;
        }
    }
}
