package org.mithaq.ui.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"Area, نطقة", "نطقة, Area", "Area, Region", "نطقة, حية"})
    @DisplayName("of two texts beside each other follow the language, with a gap between them")
    void gaps(String first, String second) {
        assertThat(seen(first + Direction.gap(Locale.ENGLISH) + second, Bidi.DIRECTION_LEFT_TO_RIGHT))
                .isEqualTo(seen(first) + "  " + seen(second));
        assertThat(seen(first + Direction.gap(Locale.of("ar")) + second, Bidi.DIRECTION_RIGHT_TO_LEFT))
                .isEqualTo(seen(second) + "  " + seen(first));
    }

    private static String seen(String text) {
        return seen(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    }

    /** The letters of a line from the left, as they are painted. */
    private static String seen(String text, int direction) {
        Bidi bidi = new Bidi(text, direction);
        byte[] levels = new byte[text.length()];
        Object[] letters = new Object[text.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            letters[i] = text.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        return Arrays.stream(letters).map(String::valueOf).collect(Collectors.joining()).replaceAll("[\u200e\u200f]", "");
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
