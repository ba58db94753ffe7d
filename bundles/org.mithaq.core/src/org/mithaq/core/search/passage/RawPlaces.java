package org.mithaq.core.search.passage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/** The lines and zones of a raw text by their places in it. */
final class RawPlaces {

    private final int length;
    private final int[] lineStarts;
    private final List<Zone> zones;
    private final int[] zoneStarts;

    RawPlaces(RawText raw, Zones zones) {
        this.length = raw.length();
        String text = raw.value();
        this.lineStarts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, length).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
        this.zones = zones.list();
        this.zoneStarts = this.zones.stream().mapToInt(zone -> zone.range().start().value()).toArray();
    }

    int lines() {
        return lineStarts.length;
    }

    /** Where a line starts, counted from 0; the end of the text behind the last one. */
    int lineStart(int line) {
        return line < lineStarts.length ? lineStarts[line] : length;
    }

    /** The line of a place, counted from 0. */
    int line(int raw) {
        int found = Arrays.binarySearch(lineStarts, raw);
        return found >= 0 ? found : -found - 2;
    }

    /** Adds the runs of a raw range, one for each zone that it touches; the next place in the passage is the answer. */
    int runs(int at, RawRange range, List<PassageMap.Run> into) {
        int next = at;
        for (int raw = range.start().value(); raw < range.end().value(); ) {
            int zone = zoneAt(raw);
            int end = Math.min(range.end().value(), zone + 1 < zoneStarts.length ? zoneStarts[zone + 1] : length);
            into.add(new PassageMap.Run(next, raw, zones.get(zone).kind(), line(raw) + 1));
            next += end - raw;
            raw = end;
        }
        return next;
    }

    /** Adds the run of characters that the reading adds. */
    int added(int at, Piece.Inserted inserted, List<PassageMap.Run> into) {
        int raw = inserted.anchor().value();
        ZoneKind zone = raw < length ? zones.get(zoneAt(raw)).kind() : ZoneKind.BODY;
        into.add(PassageMap.Run.added(at, zone, line(raw) + 1));
        return at + inserted.text().length();
    }

    private int zoneAt(int raw) {
        int found = Arrays.binarySearch(zoneStarts, raw);
        return found >= 0 ? found : -found - 2;
    }
}
