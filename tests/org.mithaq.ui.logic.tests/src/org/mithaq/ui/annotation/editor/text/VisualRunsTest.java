package org.mithaq.ui.annotation.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.ui.annotation.editor.text.VisualRuns.Run;

@DisplayName("The visual runs of a line")
class VisualRunsTest {

    private static final String MIXED = "اتفاق Sochi عام 2018 انتهى";

    @Test
    @DisplayName("are one for a stretch in one script on one printed line")
    void oneRun() {
        assertThat(new VisualRuns("اتفاق سلام", 0, true, offset -> 0).of(2, 8))
                .containsExactly(new Run(2, 8, true));
    }

    @Test
    @DisplayName("change where Latin letters and digits stand in Arabic text")
    void directionsPartRuns() {
        List<Run> runs = new VisualRuns(MIXED, 0, true, offset -> 0).of(0, MIXED.length());

        assertThat(runs).containsExactly(new Run(0, 6, true), new Run(6, 11, false), new Run(11, 16, true),
                new Run(16, 20, false), new Run(20, MIXED.length(), true));
    }

    @Test
    @DisplayName("end where the line is wrapped")
    void wrappedLinesPartRuns() {
        assertThat(new VisualRuns("abcdefghij", 0, false, offset -> offset / 4).of(1, 10))
                .containsExactly(new Run(1, 4, false), new Run(4, 8, false), new Run(8, 10, false));
    }

    @Test
    @DisplayName("cover each character of the stretch once and in order, whatever the wrapping")
    void coverTheStretch() {
        for (int width = 1; width < MIXED.length(); width++) {
            int columns = width;
            int end = 100;
            for (Run run : new VisualRuns(MIXED, 100, true, offset -> (offset - 100) / columns)
                    .of(100, 100 + MIXED.length())) {
                assertThat(run.start()).as("with %d in a row", columns).isEqualTo(end);
                assertThat((run.start() - 100) / columns).isEqualTo((run.end() - 1 - 100) / columns);
                end = run.end();
            }
            assertThat(end).isEqualTo(100 + MIXED.length());
        }
    }

    @Test
    @DisplayName("leave out what is in other lines")
    void otherLinesAreLeftOut() {
        assertThat(new VisualRuns("abc", 10, false, offset -> 0).of(0, 12)).containsExactly(new Run(10, 12, false));
        assertThat(new VisualRuns("abc", 10, false, offset -> 0).of(20, 30)).isEmpty();
    }
}
