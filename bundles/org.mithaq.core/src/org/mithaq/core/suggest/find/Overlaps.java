package org.mithaq.core.suggest.find;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.text.reading.Reading;

/**
 * Which of several suggestions stand in the same words, or within the words of others. Each question looks at the
 * neighbours alone, however long the report is.
 */
final class Overlaps {

    /** In reading order, of those that begin together the longest first. */
    private static final Comparator<PlacedSuggestion> ORDER = (one, other) -> {
        int byStart = one.range().start().compareTo(other.range().start());
        return byStart != 0 ? byStart : other.range().end().compareTo(one.range().end());
    };

    private final List<PlacedSuggestion> placed;
    private final int longest;
    /** The number that was asked for last: they are mostly asked for one after the other. */
    private int last;

    Overlaps(List<Suggestion> suggestions, Reading reading) {
        this.placed = PlacedSuggestion.place(suggestions, reading).stream().sorted(ORDER).toList();
        this.longest = placed.stream().mapToInt(one -> one.range().length()).max().orElse(0);
    }

    /** All in reading order. */
    List<PlacedSuggestion> placed() {
        return placed;
    }

    /** Whether one of them that passes the test stands in more words, these among them. */
    boolean isWithinLonger(PlacedSuggestion one, Predicate<Suggestion> test) {
        int least = one.range().end().value() - longest;
        for (int i = firstAt(one) - 1; i >= 0 && placed.get(i).range().start().value() >= least; i--) {
            if (one.isWithinLonger(placed.get(i)) && test.test(placed.get(i).suggestion())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one that passes the test begins within its words and goes on behind them. */
    boolean runsInto(PlacedSuggestion one, Predicate<Suggestion> test) {
        return placed.subList(firstAt(one), placed.size()).stream()
                .takeWhile(other -> other.range().start().isBefore(one.range().end()))
                .filter(other -> one.range().start().isBefore(other.range().start())
                        && one.range().end().isBefore(other.range().end()))
                .anyMatch(other -> test.test(other.suggestion()));
    }

    /** Whether another one that passes the test stands in the same words. */
    boolean sharesWords(PlacedSuggestion one, Predicate<Suggestion> test) {
        return inSameWords(one).anyMatch(other -> other != one && test.test(other.suggestion()));
    }

    /** Whether one before it in the order that passes the test stands in the same words. */
    boolean repeats(PlacedSuggestion one, Predicate<Suggestion> test) {
        return inSameWords(one).takeWhile(other -> other != one).anyMatch(other -> test.test(other.suggestion()));
    }

    private Stream<PlacedSuggestion> inSameWords(PlacedSuggestion one) {
        return placed.subList(firstAt(one), placed.size()).stream()
                .takeWhile(other -> other.range().equals(one.range()));
    }

    /** The number of the first that stands in the same words. */
    private int firstAt(PlacedSuggestion one) {
        if (last > 0 && ORDER.compare(placed.get(last - 1), one) >= 0) {
            last = search(one);
        }
        while (last < placed.size() && ORDER.compare(placed.get(last), one) < 0) {
            last++;
        }
        return last;
    }

    private int search(PlacedSuggestion one) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ORDER.compare(placed.get(middle), one) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
