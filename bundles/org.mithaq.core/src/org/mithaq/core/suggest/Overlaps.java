package org.mithaq.core.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/**
 * Which of several suggestions stand in the same words, or within the words of others. Each question looks at the
 * neighbours alone, however long the report is.
 */
final class Overlaps {

    /** In reading order, of those that begin together the longest first. */
    private static final Comparator<PlacedSuggestion> ORDER = Comparator.comparing((PlacedSuggestion placed) -> placed.range().start())
            .thenComparing(placed -> placed.range().end(), Comparator.reverseOrder());

    private final List<PlacedSuggestion> placed;
    private final Map<ReadingRange, List<PlacedSuggestion>> byRange;
    private final NavigableMap<ReadingOffset, List<PlacedSuggestion>> byStart;
    private final int longest;

    Overlaps(List<Suggestion> suggestions, Reading reading) {
        this.placed = PlacedSuggestion.place(suggestions, reading).stream().sorted(ORDER).toList();
        this.byRange = placed.stream().collect(Collectors.groupingBy(PlacedSuggestion::range));
        this.byStart = placed.stream().collect(Collectors.groupingBy(one -> one.range().start(), TreeMap::new, Collectors.toList()));
        this.longest = placed.stream().mapToInt(one -> one.range().length()).max().orElse(0);
    }

    /** All in reading order. */
    List<PlacedSuggestion> placed() {
        return placed;
    }

    /** Whether one of them that passes the test stands in more words, these among them. */
    boolean isWithinLonger(PlacedSuggestion one, Predicate<Suggestion> test) {
        ReadingOffset first = new ReadingOffset(Math.max(0, one.range().end().value() - longest));
        return !one.range().start().isBefore(first)
                && byStart.subMap(first, true, one.range().start(), true).values().stream().flatMap(List::stream)
                        .anyMatch(other -> one.isWithinLonger(other) && test.test(other.suggestion()));
    }

    /** Whether another one that passes the test stands in the same words. */
    boolean sharesWords(PlacedSuggestion one, Predicate<Suggestion> test) {
        return byRange.get(one.range()).stream().anyMatch(other -> other != one && test.test(other.suggestion()));
    }

    /** Whether one before it in the order that passes the test stands in the same words. */
    boolean repeats(PlacedSuggestion one, Predicate<Suggestion> test) {
        return byRange.get(one.range()).stream().takeWhile(other -> other != one).anyMatch(other -> test.test(other.suggestion()));
    }
}
