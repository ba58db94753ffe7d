package org.mithaq.ui.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Directions")
class DirectionTest {

    @Test
    @DisplayName("of windows follow the language, not the country")
    void windows() {
        assertThat(Direction.ofLanguage(Locale.of("ar", "SA"))).isEqualTo(SWT.RIGHT_TO_LEFT);
        assertThat(Direction.ofLanguage(Locale.of("en", "EG"))).isEqualTo(SWT.LEFT_TO_RIGHT);
    }

    @Test
    @DisplayName("of paragraphs follow the first letter; digits and signs have none")
    void paragraphs() {
        assertThat(Direction.startsLeftToRight("12. https://example.org")).isTrue();
        assertThat(Direction.startsLeftToRight("(1) اتفاق Sochi")).isFalse();
        assertThat(Direction.startsLeftToRight("2018")).isFalse();
        assertThat(Direction.hasRightToLeft("Sochi اتفاق")).isTrue();
        assertThat(Direction.hasRightToLeft("Sochi 2018")).isFalse();
    }
}
