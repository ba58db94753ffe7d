package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;

/** The zones of one raw text: sorted, without gaps and without overlaps. Immutable. */
public final class Zones {

    private final List<Zone> zones;

    private Zones(List<Zone> zones) {
        this.zones = zones;
    }

    /**
     * Lays found zones over each other; of kinds that overlap, the one later in {@link ZoneKind} wins, and what none
     * covers is body.
     */
    static Zones of(RawText raw, List<Zone> found) {
        ZoneKind[] kinds = new ZoneKind[raw.length()];
        Arrays.fill(kinds, ZoneKind.BODY);
        for (Zone zone : found) {
            for (int i = zone.range().start().value(); i < zone.range().end().value(); i++) {
                kinds[i] = zone.kind().compareTo(kinds[i]) > 0 ? zone.kind() : kinds[i];
            }
        }
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= kinds.length; i++) {
            if (i == kinds.length || kinds[i] != kinds[start]) {
                zones.add(new Zone(kinds[start], RawRange.of(start, i)));
                start = i;
            }
        }
        return new Zones(List.copyOf(zones));
    }

    /** The zones of a text that is all body. */
    public static Zones allBody(RawText raw) {
        return of(raw, List.of());
    }

    /** All zones in the order of the raw text. */
    public List<Zone> list() {
        return zones;
    }

    /** The kind of the character behind a place; body behind the end. */
    public ZoneKind zoneAt(RawOffset offset) {
        int low = 0;
        int high = zones.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            RawRange range = zones.get(middle).range();
            if (range.contains(offset)) {
                return zones.get(middle).kind();
            }
            if (offset.isBefore(range.start())) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return ZoneKind.BODY;
    }
}
