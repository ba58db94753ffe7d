package org.mithaq.ui.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A text with a number")
class CountedTextTest {

    private static final Locale ARABIC = Locale.of("ar");

    @Test
    @DisplayName("has one and many in English")
    void english() {
        String pattern = "{0, plural, one {# error} other {# errors}}";

        assertThat(CountedText.of(pattern, Locale.ENGLISH, 0L)).isEqualTo("0 errors");
        assertThat(CountedText.of(pattern, Locale.ENGLISH, 1L)).isEqualTo("1 error");
        assertThat(CountedText.of(pattern, Locale.ENGLISH, 1200L)).isEqualTo("1,200 errors");
    }

    @Test
    @DisplayName("has the six forms of Arabic, with the digits of the rest of the window")
    void arabic() {
        String pattern = "{0, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}";

        assertThat(CountedText.of(pattern, ARABIC, 0L)).isEqualTo("لا أخطاء");
        assertThat(CountedText.of(pattern, ARABIC, 1L)).isEqualTo("خطأ واحد");
        assertThat(CountedText.of(pattern, ARABIC, 2L)).isEqualTo("خطآن");
        assertThat(CountedText.of(pattern, ARABIC, 3L)).isEqualTo("3 أخطاء");
        assertThat(CountedText.of(pattern, ARABIC, 11L)).isEqualTo("11 خطأً");
        assertThat(CountedText.of(pattern, ARABIC, 100L)).isEqualTo("100 خطأ");
    }
}
