package org.mithaq.ui.annotation.editor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Moving by rows")
class RowStepsTest {

    /** Three rows of ten, ten and five characters, each character ten wide. */
    private final RowSteps steps = new RowSteps(new RowSteps.Places() {
        @Override
        public int x(int offset) {
            return offset % 10 * 10;
        }

        @Override
        public int y(int offset) {
            return offset / 10 * 20;
        }
    }, 25);

    @Test
    @DisplayName("goes to the place below and above that is nearest")
    void nearest() {
        assertThat(steps.down(3, 31)).isEqualTo(13);
        assertThat(steps.up(13, 68)).isEqualTo(7);
    }

    @Test
    @DisplayName("goes to the end of a row that is too short")
    void shortRow() {
        assertThat(steps.down(18, 80)).isEqualTo(25);
    }

    @Test
    @DisplayName("is never stuck where a line is wrapped")
    void wraps() {
        assertThat(steps.down(10, 0)).isEqualTo(20);
        assertThat(steps.up(20, 0)).isEqualTo(10);
        assertThat(steps.up(10, 0)).isZero();
    }

    @Test
    @DisplayName("ends at the start and the end of the text")
    void ends() {
        assertThat(steps.down(22, 20)).isEqualTo(25);
        assertThat(steps.up(4, 40)).isZero();
    }

    @Test
    @DisplayName("knows where a row starts and ends")
    void row() {
        assertThat(steps.start(17)).isEqualTo(10);
        assertThat(steps.end(12)).isEqualTo(19);
        assertThat(steps.end(21)).isEqualTo(25);
    }
}
