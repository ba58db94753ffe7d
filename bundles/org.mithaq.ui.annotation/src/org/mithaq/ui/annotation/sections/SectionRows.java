package org.mithaq.ui.annotation.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.text.RawOffset;
import org.mithaq.text.zone.section.Section;
import org.mithaq.text.zone.section.Sections;

/** The sections of one report as rows. */
public final class SectionRows {

    private final Sections sections;
    private final List<SectionRow> top = new ArrayList<>();
    private final Map<RawOffset, SectionRow> byStart = new HashMap<>();

    public SectionRows(Sections sections) {
        this.sections = sections;
        for (Section section : sections.top()) {
            top.add(new SectionRow(section, Optional.empty(), top.size()));
        }
        top.forEach(this::collect);
    }

    private void collect(SectionRow row) {
        byStart.put(row.section().range().start(), row);
        row.children().forEach(this::collect);
    }

    public List<SectionRow> top() {
        return List.copyOf(top);
    }

    /** How many there are at all levels. */
    public int size() {
        return byStart.size();
    }

    /** The row of the innermost section around a place; empty before the first title. */
    public Optional<SectionRow> at(RawOffset place) {
        return sections.at(place).map(section -> byStart.get(section.range().start()));
    }

    /** The rows that a row stands below and that row itself, from the top. */
    public static List<SectionRow> path(SectionRow row) {
        List<SectionRow> path = new ArrayList<>();
        for (Optional<SectionRow> at = Optional.of(row); at.isPresent(); at = at.get().parent()) {
            path.addFirst(at.get());
        }
        return path;
    }
}
