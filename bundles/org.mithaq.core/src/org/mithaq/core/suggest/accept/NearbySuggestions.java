package org.mithaq.core.suggest.accept;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/** The suggestions of a report by their places in its reading. */
final class NearbySuggestions {

    private final SuggestionText text;
    private final List<PlacedSuggestion> placed;
    private final NavigableMap<ReadingOffset, List<PlacedSuggestion>> byStart;

    NearbySuggestions(SuggestionText text, List<Suggestion> suggestions) {
        this.text = text;
        this.placed = PlacedSuggestion.place(suggestions, text.reading()).stream()
                .sorted(Comparator.comparing(PlacedSuggestion::range)).toList();
        this.byStart = placed.stream().collect(Collectors.groupingBy(one -> one.range().start(), TreeMap::new, Collectors.toList()));
    }

    SuggestionText text() {
        return text;
    }

    /** The passage of the reading that a stretch stands in. */
    ReadingRange passage(ReadingRange range) {
        return text.passages().around(range);
    }

    /** A stretch of the reading as raw segments. */
    RawSegments raw(ReadingRange range) {
        return text.reading().toRaw(range);
    }

    /** All in reading order. */
    List<PlacedSuggestion> all() {
        return placed;
    }

    /** All of one kind in reading order. */
    List<PlacedSuggestion> ofKind(String kind) {
        return placed.stream().filter(one -> one.suggestion().kind().equals(kind)).toList();
    }

    /** All that stand in a stretch, in reading order. */
    List<PlacedSuggestion> in(ReadingRange range) {
        return byStart.subMap(range.start(), true, range.end(), true).values().stream().flatMap(List::stream)
                .filter(one -> range.contains(one.range())).toList();
    }
}
