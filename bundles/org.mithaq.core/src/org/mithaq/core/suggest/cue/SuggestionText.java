package org.mithaq.core.suggest.cue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.fold.FoldedText;
import org.mithaq.text.fold.Folder;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.zone.Zones;

/**
 * A report as suggesters look at it: its reading, the reading folded once for all of them, and its zones.
 *
 * @param passages of the reading
 * @param cues what one pass for the words of all suggesters has found; nothing when there was none
 * @param written the day that its metadata tell
 */
public record SuggestionText(Reading reading, FoldedText folded, Zones zones, Optional<LocalDate> written, Passages passages,
        Map<CueForms.Finder<?>, List<CuePass.Found>> cues) {

    /** The text of a report, not searched yet. */
    public static SuggestionText of(ReportText report) {
        return of(report.reading(), report.zones(), day(report.metadata().getDate()));
    }

    /** A text of no report, which is read as it stands. */
    public static SuggestionText of(String text) {
        RawText raw = RawText.of(text);
        Reading reading = Reading.identity(raw);
        return of(reading, Zones.allBody(raw), Optional.empty());
    }

    private static SuggestionText of(Reading reading, Zones zones, Optional<LocalDate> written) {
        return new SuggestionText(reading, Folder.standard().fold(reading), zones, written, new Passages(reading.text()),
                Map.of());
    }

    /**
     * The same, searched for the words of all suggesters.
     *
     * @throws org.mithaq.core.message.RefusedException when a pattern takes too long on this text
     */
    public SuggestionText searched(CuePass pass) {
        return new SuggestionText(reading, folded, zones, written, passages, pass.find(folded));
    }

    /** What was found for one finder; empty when the text was not searched for its words. */
    Optional<List<CuePass.Found>> found(CueForms.Finder<?> finder) {
        return Optional.ofNullable(cues.get(finder));
    }

    /** A date of the metadata that is no whole day tells nothing; what it should be is a matter of the check. */
    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * A suggestion that still lacks its id; its text is what the reading shows of its words, its zone that of the first.
     *
     * @param segments the words; not empty
     * @param confidence from 0 to 1
     */
    public Suggestion suggestion(String kind, List<String> values, RawSegments segments, String rule, double confidence) {
        String zone = zones.zoneAt(segments.ranges().getFirst().start()).id();
        return new Suggestion(kind, "", values, Suggestion.DateDetail.NONE, segments, reading.text(segments), zone, rule,
                confidence);
    }
}
