package org.mithaq.text.zone;

import java.util.ArrayList;
import java.util.List;

/** Notes and their markers as extraction from a PDF leaves them: {@link NoteBlocks} and {@link NoteMarkers}. */
final class FootnoteFinder implements PartFinder {

    @Override
    public List<Zone> find(ReportLines lines) {
        if (MarkedNoteFinder.hasNotes(lines)) {
            return List.of();
        }
        NoteMarkers markers = new NoteMarkers(lines, lines.titles());
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
