package org.mithaq.core.suggest;

import java.util.List;
import org.mithaq.core.project.ReportText;
import org.mithaq.text.RawSegments;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

/** A report as suggesters look at it: its reading, the reading folded once for all of them, and its zones. */
record SuggestionText(Reading reading, FoldedText folded, Zones zones) {

    static SuggestionText of(ReportText report) {
        return new SuggestionText(report.reading(), Folder.standard().fold(report.reading()), report.zones());
    }

    /** A suggestion that still lacks its id. */
    Suggestion suggestion(String kind, List<String> values, RawSegments segments, String rule, double confidence) {
        String zone = zones.zoneAt(segments.ranges().getFirst().start()).id();
        return new Suggestion(kind, "", values, Suggestion.DateDetail.NONE, segments, reading.text(segments), zone, rule,
                confidence);
    }
}
