package org.mithaq.text.zone.note;

import java.util.Objects;
import java.util.Optional;
import org.mithaq.text.RawRange;

/**
 * A note and the marker in the text that refers to it. One of the two may be missing, as extraction loses some.
 *
 * @param marker where the marker's digits stand
 */
public record NoteLink(Optional<RawRange> marker, Optional<Note> note) {

    public NoteLink {
        Objects.requireNonNull(marker);
        Objects.requireNonNull(note);
        if (marker.isEmpty() && note.isEmpty()) {
            throw new IllegalArgumentException("A link has a marker or a note");
        }
    }

    /** Whether both are there. */
    public boolean isWhole() {
        return marker.isPresent() && note.isPresent();
    }
}
