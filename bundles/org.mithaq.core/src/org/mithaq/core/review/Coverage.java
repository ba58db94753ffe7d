package org.mithaq.core.review;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.coding.Anchors;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.Segment;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/** How passages lie to each other, whatever order and pieces their segments come in. */
final class Coverage {

    private Coverage() {
    }

    /** Whether all characters of the inner passage belong to the outer one. */
    static boolean covers(RawSegments outer, RawSegments inner) {
        return shared(outer, inner) == inner.length();
    }

    /** Whether both have the same characters. */
    static boolean same(RawSegments one, RawSegments other) {
        return one.length() == other.length() && covers(one, other);
    }

    private static int shared(RawSegments one, RawSegments other) {
        int shared = 0;
        for (RawRange a : one.ranges()) {
            for (RawRange b : other.ranges()) {
                int start = Math.max(a.start().value(), b.start().value());
                shared += Math.max(0, Math.min(a.end().value(), b.end().value()) - start);
            }
        }
        return shared;
    }

    /** The passage of an anchor; empty when it is none, which the checks report. */
    static Optional<RawSegments> of(Anchor anchor) {
        try {
            return Optional.of(Anchors.segments(anchor)).filter(segments -> !segments.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The passage that stored segments make; empty when they make none. */
    static Optional<RawSegments> of(List<Segment> stored) {
        try {
            return Optional.of(new RawSegments(stored.stream()
                    .map(segment -> RawRange.of(segment.getStart(), segment.getEnd())).toList()))
                    .filter(segments -> !segments.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
