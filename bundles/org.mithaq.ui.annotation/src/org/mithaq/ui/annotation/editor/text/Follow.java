package org.mithaq.ui.annotation.editor.text;

import java.util.Optional;
import org.mithaq.core.report.ReportStructure;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawSegments;
import org.mithaq.text.zone.note.Note;
import org.mithaq.text.zone.note.NoteLink;

/** Where places of a report lead to: a marker to its note and back, a pull quote to the sentence that it repeats. */
public final class Follow {

    private final ReportStructure structure;

    public Follow(ReportStructure structure) {
        this.structure = structure;
    }

    /** The passage that a place leads to; nothing when it leads nowhere, as from a marker whose note has no text. */
    public Optional<RawSegments> from(RawOffset place) {
        return structure.notes().at(place).flatMap(link -> isMarker(link, place)
                ? link.note().map(Note::text) : link.marker().map(RawSegments::of))
                .or(() -> structure.pullQuotes().at(place).map(quote -> RawSegments.of(quote.source())));
    }

    /** Whether a place is one of those that could lead somewhere. */
    public boolean isLink(RawOffset place) {
        return structure.notes().at(place).isPresent() || structure.pullQuotes().at(place).isPresent();
    }

    private static boolean isMarker(NoteLink link, RawOffset place) {
        return link.marker().filter(marker -> !place.isBefore(marker.start()) && !marker.end().isBefore(place)).isPresent();
    }
}
