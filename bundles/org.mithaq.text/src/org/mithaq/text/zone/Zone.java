package org.mithaq.text.zone;

import java.util.Objects;
import org.mithaq.text.RawRange;

/**
 * A stretch of the raw text that is of one kind.
 *
 * @param range not empty
 */
public record Zone(ZoneKind kind, RawRange range) {

    public Zone {
        Objects.requireNonNull(kind);
        if (range.isEmpty()) {
            throw new IllegalArgumentException("A zone is not empty: " + range);
        }
    }
}
