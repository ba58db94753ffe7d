package org.mithaq.core.index;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.mithaq.model.coding.CodedRecord;

/**
 * Records at the top that were made lately, so that they are not made again: at most one for each room, which the last one
 * takes. No thread waits for another one.
 */
final class RecentRoots {

    /** A power of two. A record at the top comes with all its parts: an agreement may have hundreds. */
    private static final int ROOMS = 1 << 11;

    private final AtomicReferenceArray<Kept> rooms = new AtomicReferenceArray<>(ROOMS);

    private record Kept(RecordPlace place, CodedRecord root) {
    }

    Optional<CodedRecord> at(RecordPlace place) {
        Kept kept = rooms.get(room(place));
        boolean known = kept != null && kept.place().document() == place.document() && kept.place().root() == place.root();
        return known ? Optional.of(kept.root()) : Optional.empty();
    }

    void keep(RecordPlace place, CodedRecord root) {
        rooms.set(room(place), new Kept(place, root));
    }

    /** Neighbours have rooms of their own. */
    private static int room(RecordPlace place) {
        return place.document().hashCode() + place.root() & ROOMS - 1;
    }
}
