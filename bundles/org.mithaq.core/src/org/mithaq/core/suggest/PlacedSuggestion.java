package org.mithaq.core.suggest;

import java.util.List;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/** A suggestion and the stretch of the reading that its words take up. */
public record PlacedSuggestion(Suggestion suggestion, ReadingRange range) {

    /** All whose words the reading shows, in the order given. */
    public static List<PlacedSuggestion> place(List<Suggestion> suggestions, Reading reading) {
        return suggestions.stream()
                .flatMap(suggestion -> reading.hull(suggestion.segments()).stream()
                        .map(range -> new PlacedSuggestion(suggestion, range)))
                .toList();
    }

    /** All in the order given; those whose words the reading does not show stand at its end. */
    public static List<PlacedSuggestion> placeAll(List<Suggestion> suggestions, Reading reading) {
        ReadingRange end = new ReadingRange(reading.end(), reading.end());
        return suggestions.stream()
                .map(suggestion -> new PlacedSuggestion(suggestion, reading.hull(suggestion.segments()).orElse(end))).toList();
    }

    /** Whether the other one stands in more words, these among them. */
    public boolean isWithinLonger(PlacedSuggestion other) {
        return other.range.contains(range) && !other.range.equals(range);
    }
}
