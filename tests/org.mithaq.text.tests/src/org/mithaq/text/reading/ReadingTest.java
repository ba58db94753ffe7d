package org.mithaq.text.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mithaq.text.reading.ReadingReason.AS_STORED;
import static org.mithaq.text.reading.ReadingReason.DIGIT_BORDER;
import static org.mithaq.text.reading.ReadingReason.MARK_JOINED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

class ReadingTest {

    /** Raw "2013May 17" read as "17 May 2013": turned round, and a blank inserted for the one that is left out. */
    private final Reading turned = Reading.of(RawText.of("2013May 17"), List.of(
            kept(8, 10), new Piece.Inserted(" ", new RawOffset(8), DIGIT_BORDER), kept(4, 7),
            new Piece.Dropped(RawRange.of(7, 8), MARK_JOINED),
            new Piece.Inserted(" ", new RawOffset(4), DIGIT_BORDER), kept(0, 4)));

    private static Piece kept(int start, int end) {
        return new Piece.Kept(RawRange.of(start, end), AS_STORED);
    }

    @Test
    void showsThePiecesInTheirOrder() {
        assertEquals("17 May 2013", turned.text());
        assertEquals(11, turned.length());
    }

    @Test
    void findsTheRawPlaceOfEachShownCharacter() {
        assertEquals(new RawOffset(8), turned.toRaw(ReadingOffset.START));
        assertEquals(new RawOffset(5), turned.toRaw(new ReadingOffset(4)));
        assertEquals(new RawOffset(8), turned.toRaw(new ReadingOffset(2)), "an inserted one stands for its anchor");
        assertEquals(new RawOffset(4), turned.toRaw(turned.end()), "the end is behind the last shown character");
        assertThrows(IllegalArgumentException.class, () -> turned.toRaw(new ReadingOffset(12)));
    }

    @Test
    void findsThePlaceOfARawCharacterInTheReading() {
        assertEquals(new ReadingOffset(7), turned.toReading(RawOffset.START));
        assertEquals(new ReadingOffset(3), turned.toReading(new RawOffset(4)));
        assertEquals(ReadingOffset.START, turned.toReading(new RawOffset(7)), "a dropped one is where the next one is");
        assertEquals(turned.end(), turned.toReading(new RawOffset(10)));
        assertFalse(turned.shows(new RawOffset(7)));
        assertTrue(turned.shows(new RawOffset(8)));
    }

    @Test
    void turnsASelectionIntoSegmentsInReadingOrder() {
        assertEquals("8-10;4-7;0-4", turned.toRaw(new ReadingRange(ReadingOffset.START, turned.end())).toString());
        assertEquals("9-10;4-6", turned.toRaw(ReadingRange.of(1, 5)).toString());
        assertTrue(turned.toRaw(ReadingRange.of(2, 3)).isEmpty());
        assertTrue(turned.toRaw(ReadingRange.of(5, 5)).isEmpty());
    }

    @Test
    void showsSegmentsAsOneStretchWhereNothingElseStandsBetween() {
        assertEquals(List.of(ReadingRange.of(0, 11)), turned.toReading(RawSegments.parse("8-10;4-7;0-4")));
        assertEquals(List.of(ReadingRange.of(0, 2), ReadingRange.of(7, 11)),
                turned.toReading(RawSegments.parse("0-4;7-10")));
        assertEquals(List.of(), turned.toReading(RawSegments.parse("7-8")));
        assertEquals("17 May", turned.text(RawSegments.parse("4-10")));
    }

    @Test
    void holdsEachRawCharacterExactlyOnce() {
        RawText raw = RawText.of("abc");

        assertThrows(IllegalArgumentException.class, () -> Reading.of(raw, List.of(kept(0, 2))));
        assertThrows(IllegalArgumentException.class, () -> Reading.of(raw, List.of(kept(0, 2), kept(1, 3))));
        assertThrows(IllegalArgumentException.class, () -> Reading.of(raw, List.of(kept(0, 4))));
    }

    @Test
    void canShowTheTextAsItIsStored() {
        Reading identity = Reading.identity(RawText.of("abc"));

        assertEquals("abc", identity.text());
        assertEquals(new ReadingOffset(3), identity.toReading(new RawOffset(3)));
        assertEquals("", Reading.identity(RawText.of("")).text());
        assertEquals(ReadingOffset.START, Reading.identity(RawText.of("")).toReading(RawOffset.START));
    }

    @Test
    void isChangedBySeveralEditsAtOnce() {
        Reading reading = Reading.identity(RawText.of("abcdef"));

        Reading changed = new ReadingEdits(reading)
                .drop(ReadingRange.of(1, 2), MARK_JOINED)
                .move(ReadingRange.of(2, 3), new ReadingOffset(5), MARK_JOINED)
                .insert(new ReadingOffset(5), "-", DIGIT_BORDER)
                .apply();

        assertEquals("adec-f", changed.text());
        assertEquals("0-1;3-5;2-3;5-6", changed.toRaw(new ReadingRange(ReadingOffset.START, changed.end())).toString());
    }

    @Test
    void refusesEditsThatOverlap() {
        ReadingEdits edits = new ReadingEdits(Reading.identity(RawText.of("abcdef")));
        edits.drop(ReadingRange.of(1, 3), MARK_JOINED);

        assertThrows(IllegalArgumentException.class, () -> edits.drop(ReadingRange.of(2, 4), MARK_JOINED));
    }
}
