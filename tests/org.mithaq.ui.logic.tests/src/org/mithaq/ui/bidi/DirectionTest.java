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

    @Test
    @DisplayName("of files and dates within Arabic messages are left to right, whatever signs are at their ends")
    void technicalWords() {
        assertThat(Direction.keepingTogether("احذف الملف .mithaq/lock/a.lock ثم أعد المحاولة."))
                .isEqualTo("احذف الملف \u2066.mithaq/lock/a.lock\u2069 ثم أعد المحاولة.");
        assertThat(Direction.keepingTogether("(العملية 18، منذ 2026-11-23T14:59:37Z). أغلق"))
                .isEqualTo("(العملية 18، منذ \u20662026-11-23T14:59:37Z\u2069). أغلق");
        assertThat(Direction.keepingTogether("افتح /tmp/x-1/text.txt.")).isEqualTo("افتح \u2066/tmp/x-1/text.txt\u2069.");
        assertThat(Direction.keepingTogether("في C:\\work\\a، و root")).isEqualTo("في \u2066C:\\work\\a\u2069، و root");
        assertThat(Direction.keepingTogether("Remove the file .mithaq/lock.")).isEqualTo("Remove the file .mithaq/lock.");
    }
}
