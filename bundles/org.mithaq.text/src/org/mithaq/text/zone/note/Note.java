package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * A note of a report.
 *
 * @param label its number as digits, or the word that Markdown has for it; empty when it has none
 * @param number where that stands
 * @param text the note without it, on several pages perhaps; not empty
 */
public record Note(String label, Optional<RawRange> number, RawSegments text) {

    public Note {
        Objects.requireNonNull(label);
        Objects.requireNonNull(number);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A note has text");
        }
    }

    /** The note with what it goes on with elsewhere. */
    Note with(RawRange more) {
        List<RawRange> ranges = new ArrayList<>(text.ranges());
        ranges.add(more);
        return new Note(label, number, new RawSegments(ranges));
    }
}
