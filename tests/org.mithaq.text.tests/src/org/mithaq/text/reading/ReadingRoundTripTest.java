package org.mithaq.text.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.testsupport.SharedData;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.RealReports;
import org.mithaq.text.TextGenerator;
import org.mithaq.text.repair.ReadingMaker;
import org.mithaq.text.repair.model.CorpusModelBuilder;

/** Properties that hold for the reading of every text. A failing seed stands in the name of the test. */
class ReadingRoundTripTest {

    private static final List<Named<Reading>> READINGS = new ArrayList<>();

    @BeforeAll
    static void readAll() {
        SharedData.reports().forEach(file -> READINGS.add(Named.of(file.getFileName().toString(), read(RealReports.read(file)))));
        for (long seed = 1; seed <= 200; seed++) {
            READINGS.add(Named.of("seed " + seed, read(new TextGenerator(seed).text(300))));
        }
    }

    @AfterAll
    static void forgetAll() {
        READINGS.clear();
    }

    static Stream<Named<Reading>> readings() {
        return READINGS.stream();
    }

    /** With all repairs, learnt from the text itself. */
    private static Reading read(RawText raw) {
        return ReadingMaker.repairing(new CorpusModelBuilder().add(raw).build()).read(raw);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyShownRawOffsetComesBackFromTheReading(Reading reading) {
        RawText raw = reading.raw();
        for (int i = 0; i < raw.length(); i++) {
            RawOffset offset = new RawOffset(i);
            if (reading.shows(offset)) {
                ReadingOffset place = reading.toReading(offset);
                assertEquals(offset, reading.toRaw(place));
                assertEquals(raw.value().charAt(i), reading.text().charAt(place.value()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyShownRawRangeComesBackFromTheReading(Reading reading) {
        RawText raw = reading.raw();
        TextGenerator generator = new TextGenerator(raw.length());
        for (int i = 0; i < 200; i++) {
            int[] range = generator.range(raw.length());
            if (range[0] < range[1]) {
                RawSegments selected = RawSegments.of(RawRange.of(range[0], range[1]));
                List<RawRange> back = reading.toReading(selected).stream()
                        .flatMap(shown -> reading.toRaw(shown).ranges().stream()).toList();
                assertEquals(shownUnits(reading, selected), units(back));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everySelectionInTheReadingComesBackFromItsSegments(Reading reading) {
        TextGenerator generator = new TextGenerator(reading.raw().length());
        for (int i = 0; i < 200; i++) {
            int[] range = generator.range(reading.length());
            RawSegments segments = reading.toRaw(ReadingRange.of(range[0], range[1]));
            List<ReadingRange> shown = reading.toReading(segments);
            assertTrue(shown.size() <= 1, "one selection is one stretch: " + shown);
            assertTrue(shown.stream().allMatch(ReadingRange.of(range[0], range[1])::contains));
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void nothingButBlanksMirroredBracketsSignsOfMarkdownAndRepeatedLinksIsLeftOut(Reading reading) {
        RawText raw = reading.raw();
        for (Piece piece : reading.pieces()) {
            if (piece instanceof Piece.Dropped dropped) {
                assertTrue(raw.text(dropped.range()).chars().allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || piece.reason() == ReadingReason.MARKDOWN || piece.reason() == ReadingReason.LINK_ONCE
                        || piece.reason() == ReadingReason.BRACKET_MIRRORED && "()".indexOf(c) >= 0));
            }
        }
    }

    @Tag("slow")
    @Test
    void aThousandPagesAreReadAndMappedQuickly() {
        RawText raw = new TextGenerator(7).text(600_000);
        long start = System.nanoTime();
        Reading reading = read(raw);
        for (int i = 0; i < raw.length(); i++) {
            reading.toRaw(reading.toReading(new RawOffset(i)));
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds < 120, raw.length() + " units took " + seconds + " s");
    }

    private static List<Integer> shownUnits(Reading reading, RawSegments segments) {
        return units(segments.ranges()).stream().filter(unit -> reading.shows(new RawOffset(unit))).toList();
    }

    private static List<Integer> units(List<RawRange> ranges) {
        return ranges.stream()
                .flatMap(range -> Stream.iterate(range.start().value(), unit -> unit < range.end().value(), unit -> unit + 1))
                .sorted().toList();
    }
}
