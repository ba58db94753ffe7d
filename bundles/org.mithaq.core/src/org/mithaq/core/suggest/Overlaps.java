package org.mithaq.core.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Reading;

/** Which of several suggestions stand in the same words, or within the words of others. */
final class Overlaps {

    /** A suggestion and the stretch of the reading that its words take up. */
    record Placed(Suggestion suggestion, ReadingRange range) {

        boolean isWithinLonger(Placed other) {
            return other.range.contains(range) && !other.range.equals(range);
        }
    }

    /** In reading order, of those that begin together the longest first. */
    private static final Comparator<Placed> ORDER = Comparator.comparing((Placed placed) -> placed.range().start())
            .thenComparing(placed -> placed.range().end(), Comparator.reverseOrder());

    private final List<Placed> placed;

    Overlaps(List<Suggestion> suggestions, Reading reading) {
        this.placed = suggestions.stream()
                .flatMap(suggestion -> reading.hull(suggestion.segments()).stream()
                        .map(range -> new Placed(suggestion, range)))
                .sorted(ORDER)
                .toList();
    }

    /** All in reading order. */
    List<Placed> placed() {
        return placed;
    }

    /** Whether one of them that passes the test stands in more words, these among them. */
    boolean isWithinLonger(Placed one, Predicate<Suggestion> test) {
        return placed.stream().takeWhile(other -> !one.range().start().isBefore(other.range().start()))
                .anyMatch(other -> one.isWithinLonger(other) && test.test(other.suggestion()));
    }

    /** Whether another one that passes the test stands in the same words. */
    boolean sharesWords(Placed one, Predicate<Suggestion> test) {
        return placed.stream().takeWhile(other -> !one.range().start().isBefore(other.range().start()))
                .anyMatch(other -> other != one && other.range().equals(one.range()) && test.test(other.suggestion()));
    }

    /** Whether one before it in the order that passes the test stands in the same words. */
    boolean repeats(Placed one, Predicate<Suggestion> test) {
        return placed.stream().takeWhile(other -> other != one)
                .anyMatch(other -> other.range().equals(one.range()) && test.test(other.suggestion()));
    }
}
