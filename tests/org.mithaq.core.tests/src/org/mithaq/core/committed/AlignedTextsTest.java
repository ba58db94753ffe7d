package org.mithaq.core.committed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two texts side by side")
class AlignedTextsTest {

    private static String told(AlignedTexts texts) {
        return texts.lines().stream().map(line -> line.before() + line.kind().name().substring(0, 1) + line.after())
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("have gaps where one has no line for one of the other")
    void gaps() {
        AlignedTexts texts = AlignedTexts.of("one\ntwo\nthree\nfour\n", "one\n2\nthree\nthree and a half\nfour\n");

        assertEquals("1S1 2C2 3S3 0A4 4S5 5S6", told(texts));
        assertEquals("one\ntwo\nthree\n\nfour\n", texts.textBefore());
        assertEquals("one\n2\nthree\nthree and a half\nfour\n", texts.textAfter());
        assertEquals("1S1 2R0 3S2", told(AlignedTexts.of("a\nb\nc", "a\nc")));
    }

    @Test
    @DisplayName("do not differ by the kind of their line ends")
    void lineEnds() {
        assertEquals(List.of(), AlignedTexts.of("one\r\ntwo\r\n", "one\ntwo\n").differences());
        assertEquals(List.of(), AlignedTexts.of("", "").differences());
    }

    @Test
    @DisplayName("lead from difference to difference, around the end")
    void walk() {
        AlignedTexts texts = AlignedTexts.of("a\nb\nc\nd\ne", "A\nb\nc\nD\nE");

        assertEquals(List.of(0, 3), texts.differences());
        assertEquals(OptionalInt.of(3), texts.next(0));
        assertEquals(OptionalInt.of(0), texts.next(3));
        assertEquals(OptionalInt.of(0), texts.previous(3));
        assertEquals(OptionalInt.of(3), texts.previous(0));
        assertEquals(5, texts.end(3));
        assertEquals(OptionalInt.empty(), AlignedTexts.of("a", "a").next(0));
    }

    @Test
    @DisplayName("are aligned from nothing on")
    void fromNothing() {
        assertEquals("1C1 0A2", told(AlignedTexts.of("", "a\nb")));
    }
}
