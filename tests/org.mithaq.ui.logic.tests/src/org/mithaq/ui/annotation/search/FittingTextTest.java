package org.mithaq.ui.annotation.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What stands around a match")
class FittingTextTest {

    @Test
    void isShownWholeWhereThereIsRoom() {
        assertThat(FittingText.end("one two three", 13, String::length)).isEqualTo("one two three");
        assertThat(FittingText.start("one two three", 13, String::length)).isEqualTo("one two three");
    }

    @Test
    void keepsTheWordsNextToTheMatch() {
        assertThat(FittingText.end("one two three", 10, String::length)).isEqualTo("two three");
        assertThat(FittingText.start("one two three", 10, String::length)).isEqualTo("one two");
    }

    @Test
    void keepsOneWordWhereThereIsNoRoom() {
        assertThat(FittingText.end("one two three", 2, String::length)).isEqualTo("three");
        assertThat(FittingText.start("one two three", 2, String::length)).isEqualTo("one");
        assertThat(FittingText.end("", 2, String::length)).isEmpty();
    }

    @Test
    void showsWhereALongMatchBeginsAndEnds() {
        assertThat(FittingText.ends("one two three four", 18, String::length)).isEqualTo("one two three four");
        assertThat(FittingText.ends("one two three four", 15, String::length)).isEqualTo("one two \u2026 four");
        assertThat(FittingText.ends("one two three four", 3, String::length)).isEqualTo("one \u2026 four");
        assertThat(FittingText.ends("one two", 3, String::length)).isEqualTo("one two");
        assertThat(FittingText.ends("one", 2, String::length)).isEqualTo("one");
        assertThat(FittingText.ends("", 2, String::length)).isEmpty();
    }
}
