package org.mithaq.ui.annotation.editor;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.id.ReportId;
import org.mithaq.model.coding.Anchor;
import org.mithaq.text.RawSegments;

/** Finds the passage that stands for several lists of evidence. */
final class EvidencePlaces {

    private EvidencePlaces() {
    }

    /**
     * The first anchor in a report, in the order of the lists.
     *
     * @return nothing when none is in the report; broken anchors are passed over, as the checks report them
     */
    static Optional<RawSegments> of(List<? extends List<Anchor>> evidence, ReportId report) {
        return evidence.stream().flatMap(List::stream).filter(anchor -> anchor.getReport().equals(report.value()))
                .flatMap(anchor -> segments(anchor).stream()).findFirst();
    }

    private static Optional<RawSegments> segments(Anchor anchor) {
        try {
            return Optional.of(Anchors.segments(anchor)).filter(segments -> !segments.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
