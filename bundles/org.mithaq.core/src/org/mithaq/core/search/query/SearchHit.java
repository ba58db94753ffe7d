package org.mithaq.core.search.query;

import java.util.Objects;
import org.mithaq.core.id.ReportId;
import org.mithaq.text.RawSegments;
import org.mithaq.text.zone.ZoneKind;

/**
 * A place that matches, with what stands around it (keyword in context).
 *
 * @param segments the place in reading order; of words in any order, the words alone
 * @param zone what the place begins in
 * @param line number of the raw line that the place begins in, from 1
 * @param asStored whether the raw printed lines matched and not the reading: {@code before}, {@code text} and
 *     {@code after} are then as stored
 * @param before what stands before the match, on one line
 * @param text from the first to the last matched character, on one line
 * @param after what stands behind the match, on one line
 */
public record SearchHit(ReportId report, RawSegments segments, SearchLevel level, ZoneKind zone, int line,
        boolean asStored, String before, String text, String after) {

    public SearchHit {
        Objects.requireNonNull(level);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("A match without a place in " + report);
        }
    }
}
