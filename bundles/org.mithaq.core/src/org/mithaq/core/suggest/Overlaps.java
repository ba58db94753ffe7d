package org.mithaq.core.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.mithaq.text.reading.Reading;

/** Which of several suggestions stand in the same words, or within the words of others. */
final class Overlaps {

    /** In reading order, of those that begin together the longest first. */
    private static final Comparator<PlacedSuggestion> ORDER = Comparator.comparing((PlacedSuggestion placed) -> placed.range().start())
            .thenComparing(placed -> placed.range().end(), Comparator.reverseOrder());

    private final List<PlacedSuggestion> placed;

    Overlaps(List<Suggestion> suggestions, Reading reading) {
        this.placed = PlacedSuggestion.place(suggestions, reading).stream().sorted(ORDER).toList();
    }

    /** All in reading order. */
    List<PlacedSuggestion> placed() {
        return placed;
    }

    /** Whether one of them that passes the test stands in more words, these among them. */
    boolean isWithinLonger(PlacedSuggestion one, Predicate<Suggestion> test) {
        return placed.stream().takeWhile(other -> !one.range().start().isBefore(other.range().start()))
                .anyMatch(other -> one.isWithinLonger(other) && test.test(other.suggestion()));
    }

    /** Whether another one that passes the test stands in the same words. */
    boolean sharesWords(PlacedSuggestion one, Predicate<Suggestion> test) {
        return placed.stream().takeWhile(other -> !one.range().start().isBefore(other.range().start()))
                .anyMatch(other -> other != one && other.range().equals(one.range()) && test.test(other.suggestion()));
    }

    /** Whether one before it in the order that passes the test stands in the same words. */
    boolean repeats(PlacedSuggestion one, Predicate<Suggestion> test) {
        return placed.stream().takeWhile(other -> other != one)
                .anyMatch(other -> other.range().equals(one.range()) && test.test(other.suggestion()));
    }
}
