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
     *
     * @param found inside of the text, in any order
     */
    public static Zones of(RawText raw, List<Zone> found) {
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

    /**
     * Zones that were found before.
     *
     * @param zones sorted, without gaps and without overlaps, from the start of the text to its end
     * @throws IllegalArgumentException when they are not
     */
    public static Zones covering(RawText raw, List<Zone> zones) {
        RawOffset reached = RawOffset.START;
        for (Zone zone : zones) {
            if (!zone.range().start().equals(reached)) {
                throw new IllegalArgumentException("A zone does not begin where the one before it ends: " + zone);
            }
            reached = zone.range().end();
        }
        if (!reached.equals(raw.end())) {
            throw new IllegalArgumentException("The zones end at " + reached + " in " + raw);
        }
        return new Zones(List.copyOf(zones));
    }

    /** All zones in the order of the raw text. */
    public List<Zone> list() {
        return zones;
    }

    /** The kind of the character behind a place; body behind the end. */
    public ZoneKind zoneAt(RawOffset offset) {
        int at = indexAt(offset);
        return at < zones.size() && zones.get(at).range().contains(offset) ? zones.get(at).kind() : ZoneKind.BODY;
    }

    /** The zones of a stretch, cut at its borders. */
    public List<Zone> in(RawRange range) {
        List<Zone> found = new ArrayList<>();
        for (int at = indexAt(range.start()); at < zones.size() && zones.get(at).range().intersects(range); at++) {
            RawRange zone = zones.get(at).range();
            RawOffset start = zone.start().isBefore(range.start()) ? range.start() : zone.start();
            RawOffset end = range.end().isBefore(zone.end()) ? range.end() : zone.end();
            found.add(new Zone(zones.get(at).kind(), new RawRange(start, end)));
        }
        return found;
    }

    /** The zone that holds a place; how many there are behind the end. */
    private int indexAt(RawOffset offset) {
        int low = 0;
        int high = zones.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset.isBefore(zones.get(middle).range().end())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
