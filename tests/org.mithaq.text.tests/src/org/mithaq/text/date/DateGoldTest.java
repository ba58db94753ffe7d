package org.mithaq.text.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Measures the finder on the hand-made answers and prints the table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DateGoldTest {

    private DateScore score;

    @BeforeAll
    void measure() {
        score = DateScore.ofGold();
        System.out.print(score.table());
    }

    @Test
    void findsTheDaysOfTheBody() {
        assertTrue(score.recall("day", List.of("body")) >= 0.90, score.table());
        assertTrue(score.precisionOfBodyDays() >= 0.95, score.table());
    }

    @Test
    void findsDatesOfAllPrecisions() {
        assertTrue(score.recall("", List.of("body", "byline", "footnote")) >= 0.90, score.table());
    }
}
