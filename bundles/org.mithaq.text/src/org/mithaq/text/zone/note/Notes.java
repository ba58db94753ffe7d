package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/**
 * The notes of a report, each linked to its marker: the nearest one above with the same number that no other note has.
 * Immutable.
 */
public final class Notes {

    private final List<NoteLink> links;
    private final TreeMap<RawRange, NoteLink> byPlace = new TreeMap<>();

    private Notes(List<NoteLink> links) {
        this.links = List.copyOf(links);
        for (NoteLink link : links) {
            link.marker().ifPresent(marker -> byPlace.put(marker, link));
            link.note().ifPresent(note -> {
                note.number().ifPresent(number -> byPlace.put(number, link));
                note.text().ranges().forEach(range -> byPlace.put(range, link));
            });
        }
    }

    /** @param zones of the same text */
    public static Notes of(RawText raw, Zones zones) {
        return new Notes(linked(raw, markers(zones), new NoteReader(raw, zones).notes()));
    }

    private static List<RawRange> markers(Zones zones) {
        return zones.list().stream().filter(zone -> zone.kind() == ZoneKind.FOOTNOTE_MARKER).map(Zone::range).toList();
    }

    private static List<NoteLink> linked(RawText raw, List<RawRange> markers, List<Note> notes) {
        Map<String, TreeMap<RawOffset, RawRange>> free = new HashMap<>();
        for (RawRange marker : markers) {
            free.computeIfAbsent(label(raw.text(marker)), label -> new TreeMap<>()).put(marker.start(), marker);
        }
        List<NoteLink> links = new ArrayList<>();
        for (Note note : notes) {
            RawOffset start = note.text().ranges().getFirst().start();
            TreeMap<RawOffset, RawRange> same = free.getOrDefault(note.label(), new TreeMap<>());
            Optional<RawRange> marker = Optional.ofNullable(same.lowerEntry(start)).map(Map.Entry::getValue);
            marker.ifPresent(found -> same.remove(found.start()));
            links.add(new NoteLink(marker, Optional.of(note)));
        }
        free.values().forEach(left -> left.values()
                .forEach(marker -> links.add(new NoteLink(Optional.of(marker), Optional.empty()))));
        links.sort(Comparator.comparing(Notes::place));
        return links;
    }

    private static RawRange place(NoteLink link) {
        return link.marker().or(() -> link.note().map(note -> note.text().ranges().getFirst())).orElseThrow();
    }

    /** What a marker or a note is called: digits for raised ones, and what Markdown has in the brackets. */
    static String label(String written) {
        StringBuilder label = new StringBuilder();
        written.codePoints().filter(Character::isLetterOrDigit).map(Notes::lowered).forEach(label::appendCodePoint);
        written.codePoints().filter(c -> "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c) >= 0)
                .forEach(c -> label.append("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c)));
        return label.toString();
    }

    private static int lowered(int digit) {
        return Character.isDigit(digit) ? '0' + Character.digit(digit, 10) : digit;
    }

    /** All links in the order of the text, by their markers. */
    public List<NoteLink> links() {
        return links;
    }

    /** The link whose marker or note holds the character behind a place, or the one before it. */
    public Optional<NoteLink> at(RawOffset place) {
        RawRange here = new RawRange(place, new RawOffset(Integer.MAX_VALUE));
        return Optional.ofNullable(byPlace.floorEntry(here))
                .filter(entry -> !entry.getKey().end().isBefore(place)).map(Map.Entry::getValue);
    }

    /** The links whose markers begin in a stretch, in their order. */
    public List<NoteLink> markedIn(RawRange stretch) {
        return byPlace.subMap(new RawRange(stretch.start(), stretch.start()), true, new RawRange(stretch.end(), stretch.end()), false)
                .entrySet().stream().filter(entry -> entry.getValue().marker().filter(entry.getKey()::equals).isPresent())
                .map(Map.Entry::getValue).toList();
    }
}
