package org.mithaq.core.suggest.cue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mithaq.text.ReadingRange;

@DisplayName("The passage around some words")
class PassagesTest {

    private static String around(String text, String words) {
        int start = text.indexOf(words);
        ReadingRange passage = new Passages(text).around(ReadingRange.of(start, start + words.length()));
        return text.substring(passage.start().value(), passage.end().value());
    }

    @Test
    @DisplayName("ends where sentences end, but not within a number")
    void endsWithSentences() {
        assertEquals("Second of 1.5 parts.", around("First. Second of 1.5 parts. Third", "parts"));
        assertEquals("ماذا جرى؟", around("قبل ذلك. ماذا جرى؟ لا أحد يعرف", "جرى"));
    }

    @Test
    @DisplayName("ends at an empty line, but goes over the end of a printed line")
    void endsAtEmptyLines() {
        assertEquals("one\ntwo", around("zero\n\none\ntwo\n\nthree", "two"));
    }

    @Test
    @DisplayName("goes over empty lines in a text that has one behind every line")
    void goesOverEmptyLinesOfDoubleSpacedTexts() {
        String spaced = "word\n\n".repeat(50) + "here\n\nthere";

        assertTrue(around(spaced, "here").contains("there"));
    }

    @Test
    @DisplayName("is never much longer than a long sentence")
    void hasALimit() {
        String endless = "word ".repeat(1_000) + "here " + "word ".repeat(1_000);

        assertTrue(around(endless, "here").length() < 700);
    }
}
