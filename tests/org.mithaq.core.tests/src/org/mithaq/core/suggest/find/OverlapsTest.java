package org.mithaq.core.suggest.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.core.suggest.PlacedSuggestion;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.SuggestionText;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

@DisplayName("Suggestions that share words")
class OverlapsTest {

    private static final SuggestionText TEXT = SuggestionText.of("abcdefghijklmnopqrstuvwxyz");

    private static Suggestion suggestion(String value, int start, int end) {
        return TEXT.suggestion("actor", List.of(value), RawSegments.of(RawRange.of(start, end)), "rule", 1);
    }

    private static Overlaps of(Suggestion... suggestions) {
        return new Overlaps(Stream.of(suggestions).toList(), TEXT.reading());
    }

    private static PlacedSuggestion placed(Overlaps overlaps, String value) {
        return overlaps.placed().stream().filter(one -> one.suggestion().values().contains(value)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("stand in reading order, of those that begin together the longest first")
    void areInOrder() {
        Overlaps overlaps = of(suggestion("c", 5, 9), suggestion("b", 2, 4), suggestion("a", 2, 8));

        assertEquals(List.of("a", "b", "c"), overlaps.placed().stream().map(one -> one.suggestion().values().getFirst()).toList());
    }

    @Test
    @DisplayName("stand within longer ones however many stand between")
    void standWithinLongerOnes() {
        Overlaps overlaps = of(suggestion("long", 0, 20), suggestion("other", 3, 5), suggestion("short", 10, 15), suggestion("far", 21, 24));

        assertTrue(overlaps.isWithinLonger(placed(overlaps, "short"), one -> one.values().contains("long")));
        assertFalse(overlaps.isWithinLonger(placed(overlaps, "short"), one -> one.values().contains("other")));
        assertFalse(overlaps.isWithinLonger(placed(overlaps, "long"), one -> true));
        assertFalse(overlaps.isWithinLonger(placed(overlaps, "far"), one -> true));
    }

    @Test
    @DisplayName("share words when they stand in the very same; the second repeats the first")
    void shareWords() {
        Overlaps overlaps = of(suggestion("a", 2, 8), suggestion("b", 2, 8), suggestion("c", 2, 7));

        assertTrue(overlaps.sharesWords(placed(overlaps, "a"), one -> true));
        assertFalse(overlaps.sharesWords(placed(overlaps, "c"), one -> true));
        assertFalse(overlaps.repeats(placed(overlaps, "a"), one -> true));
        assertTrue(overlaps.repeats(placed(overlaps, "b"), one -> true));
    }

    @Test
    @DisplayName("run into one that begins within them and goes on behind them")
    void runIntoOthers() {
        Overlaps overlaps = of(suggestion("first", 2, 8), suggestion("second", 5, 12), suggestion("inner", 6, 7));

        assertTrue(overlaps.runsInto(placed(overlaps, "first"), one -> true));
        assertFalse(overlaps.runsInto(placed(overlaps, "second"), one -> true));
        assertFalse(overlaps.runsInto(placed(overlaps, "first"), one -> one.values().contains("inner")));
    }
}
