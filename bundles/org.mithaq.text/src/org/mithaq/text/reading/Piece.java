package org.mithaq.text.reading;

import java.util.Objects;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;

/** A part of a {@link Reading}, with the reason for it. */
public sealed interface Piece {

    ReadingReason reason();

    /**
     * Raw text that the reading shows, at this place of the reading.
     *
     * @param range not empty
     */
    record Kept(RawRange range, ReadingReason reason) implements Piece {

        public Kept {
            Objects.requireNonNull(reason);
            if (range.isEmpty()) {
                throw new IllegalArgumentException("A kept piece is not empty: " + range);
            }
        }
    }

    /**
     * Raw text that the reading leaves out. It has no length in the reading.
     *
     * @param range not empty
     */
    record Dropped(RawRange range, ReadingReason reason) implements Piece {

        public Dropped {
            Objects.requireNonNull(reason);
            if (range.isEmpty()) {
                throw new IllegalArgumentException("A dropped piece is not empty: " + range);
            }
        }
    }

    /**
     * Characters that the reading adds.
     *
     * @param text not empty
     * @param anchor the raw place that these characters stand for when a person points at them
     */
    record Inserted(String text, RawOffset anchor, ReadingReason reason) implements Piece {

        public Inserted {
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(reason);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("An inserted piece is not empty");
            }
        }
    }
}
