package org.mithaq.text.zone.section;

import java.util.List;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;

/** Titles of sections, each a line: {@link Titles} says what they are told by. */
public final class HeadingFinder implements PartFinder {

    private final Titles titles;

    /** @param titles of the text that is looked at */
    public HeadingFinder(Titles titles) {
        this.titles = titles;
    }

    @Override
    public List<Zone> find(ReportLines lines) {
        return titles.lines().mapToObj(line -> lines.zone(ZoneKind.HEADING, line)).toList();
    }
}
