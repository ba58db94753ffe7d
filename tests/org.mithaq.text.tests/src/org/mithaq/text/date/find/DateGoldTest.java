package org.mithaq.text.date.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mithaq.testsupport.Measurements;
import org.mithaq.text.date.DatePrecision;

/** Measures the finder on the hand-made answers of all precisions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DateGoldTest {

    private static final double TARGET = 0.97;

    private DateScore score;

    @BeforeAll
    void measure() {
        score = DateScore.ofGold();
        Measurements measurements = Measurements.of("dates");
        measurements.share("recall", TARGET, score.answersFound(), score.answers());
        measurements.share("precision", TARGET, score.foundRight(), score.found());
        measurements.share("recall by value", TARGET, score.valuesFound(), score.answers());
        measurements.share("precision by value", TARGET, score.foundWithRightValue(), score.found());
        measurements.failing(score.failing());
    }

    @Test
    void findsAllDaysToTheLetter() {
        assertEquals(score.answers(DatePrecision.DAY), score.answersFound(DatePrecision.DAY));
    }

    @Test
    void findsTheValuesOfDatesOfAllPrecisions() {
        assertTrue(score.valuesFound() >= TARGET * score.answers(), score.failing()::toString);
        assertTrue(score.foundWithRightValue() >= TARGET * score.found(), score.failing()::toString);
    }

    @Test
    void findsMostDatesToTheLetter() {
        assertTrue(score.answersFound() >= 0.9 * score.answers(), score.failing()::toString);
        assertTrue(score.foundRight() >= 0.9 * score.found(), score.failing()::toString);
    }
}
