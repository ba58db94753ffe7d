package org.mithaq.text.zone.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.Zones;

/**
 * The sections of a report, nested. What stands before the first title is in none. Levels follow the numbers of the
 * titles and the hashes of Markdown; a title without either stands in the numbered section around it. Immutable.
 */
public final class Sections {

    private final List<Section> top;
    /** All sections by the raw start of their titles, in UTF-16 units. */
    private final TreeMap<Integer, Section> byStart = new TreeMap<>();
    /** What each section stands in, by its start. */
    private final Map<Integer, Section> parents = new HashMap<>();

    private Sections(List<Section> top) {
        this.top = List.copyOf(top);
        top.stream().flatMap(Section::withAll).forEach(section -> {
            byStart.put(section.range().start().value(), section);
            section.children().forEach(child -> parents.put(child.range().start().value(), section));
        });
    }

    /** @param reading of the text that the zones are of */
    public static Sections of(Zones zones, Reading reading) {
        List<Heading> headings = new ArrayList<>();
        for (RawRange line : titleLines(zones, reading)) {
            headings.add(Heading.of(line, reading, isFirst(line, reading)));
        }
        return new Sections(SectionBuilder.nest(headings, reading.raw().end()));
    }

    /** Titles of which a marker or an address takes up a part are one. */
    private static List<RawRange> titleLines(Zones zones, Reading reading) {
        List<RawRange> lines = new ArrayList<>();
        for (Zone zone : zones.list()) {
            if (zone.kind() == ZoneKind.HEADING && !reading.raw().text(zone.range()).isBlank()) {
                boolean sameLine = !lines.isEmpty() && reading.raw().value()
                        .substring(lines.getLast().end().value(), zone.range().start().value()).indexOf('\n') < 0;
                lines.add(sameLine ? new RawRange(lines.removeLast().start(), zone.range().end()) : zone.range());
            }
        }
        return lines;
    }

    private static boolean isFirst(RawRange line, Reading reading) {
        return reading.raw().value().substring(0, line.start().value()).isBlank();
    }

    /** Those that stand in no other, in the order of the text. */
    public List<Section> top() {
        return top;
    }

    /** All sections, in the order of the text. */
    public List<Section> all() {
        return List.copyOf(byStart.values());
    }

    public boolean isEmpty() {
        return top.isEmpty();
    }

    /** The innermost section around a place; empty before the first title. */
    public Optional<Section> at(RawOffset place) {
        return Optional.ofNullable(byStart.floorEntry(place.value())).map(Map.Entry::getValue);
    }

    /** The sections around a place, the outermost first. */
    public List<Section> path(RawOffset place) {
        List<Section> path = new ArrayList<>();
        for (Optional<Section> at = at(place); at.isPresent(); at = parent(at.get())) {
            path.addFirst(at.get());
        }
        return List.copyOf(path);
    }

    /** The section that another one stands in; empty for one at the top. */
    public Optional<Section> parent(Section section) {
        return Optional.ofNullable(parents.get(section.range().start().value()));
    }
}
