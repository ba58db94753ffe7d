package org.mithaq.text.zone.note;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.zone.Zone;
import org.mithaq.text.zone.ZoneKind;
import org.mithaq.text.zone.line.PartFinder;
import org.mithaq.text.zone.line.ReportLines;
import org.mithaq.text.zone.section.Titles;

/** Notes and their markers as extraction from a PDF leaves them: {@link NoteBlocks} and {@link NoteMarkers}. */
public final class FootnoteFinder implements PartFinder {

    private final Titles titles;

    /** @param titles of the text that is looked at: their numbers mark no notes */
    public FootnoteFinder(Titles titles) {
        this.titles = titles;
    }

    @Override
    public List<Zone> find(ReportLines lines) {
        if (MarkedNoteFinder.hasNotes(lines)) {
            return List.of();
        }
        NoteMarkers markers = new NoteMarkers(lines, titles);
        List<NoteBlock> blocks = new NoteBlocks(lines, markers).find();
        List<Zone> found = new ArrayList<>(markers.of(blocks));
        for (NoteBlock block : blocks) {
            found.add(lines.zone(ZoneKind.FOOTNOTE, block.top(), 0,
                    lines.line(block.bottom() - 1).end() - lines.line(block.top()).start()));
            block.starts().forEach(start -> found.add(lines.zone(ZoneKind.FOOTNOTE_NUMBER, start.line(),
                    start.number().from(), start.number().to())));
        }
        return found;
    }
}
