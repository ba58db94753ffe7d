package org.mithaq.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RawSegmentsTest {

    @Test
    void areWrittenAndReadInReadingOrder() {
        RawSegments segments = RawSegments.parse("12-15;3-9");

        assertEquals(List.of(RawRange.of(12, 15), RawRange.of(3, 9)), segments.ranges());
        assertEquals("12-15;3-9", segments.toString());
        assertEquals(9, segments.length());
    }

    @Test
    void mayBeEmpty() {
        assertTrue(RawSegments.parse(" ").isEmpty());
        assertEquals("", RawSegments.none().toString());
        assertThrows(IllegalStateException.class, () -> RawSegments.none().hull());
    }

    @Test
    void haveAHullOverEverythingBetween() {
        assertEquals(RawRange.of(3, 15), RawSegments.parse("12-15;3-9").hull());
    }

    @Test
    void areJoinedOnlyWhereReadingGoesOnWithoutAGap() {
        assertEquals("3-9", RawSegments.parse("3-5;5-9").normalise().toString());
        assertEquals("5-9;3-5", RawSegments.parse("5-9;3-5").normalise().toString());
        assertEquals("3-5;6-9", RawSegments.parse("3-5;6-9").normalise().toString());
    }

    @Test
    void giveTheirTextInReadingOrder() {
        assertEquals("17 May 2013", RawSegments.parse("9-11;4-9;0-4").text(RawText.of("2013 May 17")));
    }

    @Test
    void knowWhatTheyShareWithOthers() {
        RawSegments segments = RawSegments.parse("12-15;3-9");

        assertTrue(segments.contains(new RawOffset(14)));
        assertFalse(segments.contains(new RawOffset(15)));
        assertTrue(segments.intersects(RawRange.of(8, 12)));
        assertFalse(segments.intersects(RawRange.of(9, 12)));
        assertTrue(segments.intersects(RawSegments.parse("20-22;2-4")));
    }

    @Test
    void refuseWhatIsNoPassage() {
        assertThrows(IllegalArgumentException.class, () -> RawSegments.parse("12-15;3"));
        assertThrows(IllegalArgumentException.class, () -> RawSegments.parse("15-12"));
        assertThrows(IllegalArgumentException.class, () -> RawSegments.parse("12-12"));
        assertThrows(IllegalArgumentException.class, () -> RawSegments.parse("3-9;8-12"));
        assertThrows(IllegalArgumentException.class, () -> new RawOffset(-1));
    }
}
