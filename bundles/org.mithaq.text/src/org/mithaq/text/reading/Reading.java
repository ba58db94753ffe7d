package org.mithaq.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * A legible form of a raw text and the mapping between the two.
 *
 * <p>Every raw character is either kept, at one place, or dropped; inserted characters may stand anywhere. Immutable.
 * All conversions take logarithmic time in the number of pieces (plus the size of their answer).
 */
public final class Reading {

    private final RawText raw;
    private final List<Piece> pieces;
    private final String text;
    private final ReadingIndex byReading;
    private final RawIndex byRaw;

    private Reading(RawText raw, List<Piece> pieces) {
        this.raw = raw;
        this.pieces = List.copyOf(pieces);
        StringBuilder shown = new StringBuilder(raw.length());
        this.byReading = ReadingIndex.of(raw, this.pieces, shown);
        this.text = shown.toString();
        this.byRaw = RawIndex.of(this.pieces, byReading, raw);
    }

    /**
     * @param pieces in reading order
     * @throws IllegalArgumentException when a raw character is in no kept or dropped piece or in two, or when a piece
     *     ends behind the text
     */
    public static Reading of(RawText raw, List<Piece> pieces) {
        return new Reading(raw, pieces);
    }

    /** The reading that shows the raw text as it is stored. */
    public static Reading identity(RawText raw) {
        if (raw.length() == 0) {
            return new Reading(raw, List.of());
        }
        return new Reading(raw, List.of(new Piece.Kept(raw.range(), ReadingReason.AS_STORED)));
    }

    public RawText raw() {
        return raw;
    }

    /** The legible text. */
    public String text() {
        return text;
    }

    /** Number of UTF-16 units of the legible text. */
    public int length() {
        return text.length();
    }

    /** The place behind the last character. */
    public ReadingOffset end() {
        return new ReadingOffset(text.length());
    }

    /** All parts in reading order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The kept and inserted parts within a range, cut at its borders. */
    public List<Piece> pieces(ReadingRange range) {
        check(range.end());
        return List.copyOf(byReading.parts(range.start().value(), range.end().value()));
    }

    /** The characters of a range of the reading. */
    public String text(ReadingRange range) {
        return text.substring(range.start().value(), range.end().value());
    }

    /** The characters of a passage as a person reads them, inserted ones inside of it included. */
    public String text(RawSegments segments) {
        StringBuilder shown = new StringBuilder();
        for (ReadingRange range : toReading(segments)) {
            shown.append(text(range));
        }
        return shown.toString();
    }

    /** Whether the raw character behind this place is shown. */
    public boolean shows(RawOffset offset) {
        return byRaw.shows(offset.value());
    }

    /**
     * The place of a raw character in the reading. Behind a dropped character's place stands the next raw character
     * that is shown, and its place is the answer; at the end of the text it is the end of the reading.
     *
     * @throws IllegalArgumentException when the place is behind the text
     */
    public ReadingOffset toReading(RawOffset offset) {
        if (raw.end().isBefore(offset)) {
            throw new IllegalArgumentException("The offset " + offset + " is behind the raw text");
        }
        return new ReadingOffset(byRaw.toReading(offset.value(), text.length()));
    }

    /**
     * The raw place of a character of the reading; for an inserted one the place that it stands for, at the end of
     * the reading the place behind the last character that is shown.
     *
     * @throws IllegalArgumentException when the place is behind the reading
     */
    public RawOffset toRaw(ReadingOffset offset) {
        check(offset);
        if (offset.value() == text.length()) {
            return byReading.lastRawEnd().orElse(raw.end());
        }
        return byReading.toRaw(offset.value());
    }

    /**
     * The raw characters that a range of the reading shows, in reading order; nothing for inserted characters.
     *
     * @throws IllegalArgumentException when the range ends behind the reading
     */
    public RawSegments toRaw(ReadingRange range) {
        check(range.end());
        return byReading.toRaw(range);
    }

    /**
     * Where the reading shows a passage: sorted, and joined where nothing but inserted characters stands between.
     * Dropped characters have no place.
     */
    public List<ReadingRange> toReading(RawSegments segments) {
        if (segments.ranges().size() == 1) {
            Optional<ReadingRange> whole = byRaw.whole(segments.ranges().getFirst());
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
        }
        List<ReadingRange> found = new ArrayList<>();
        for (RawRange range : segments.ranges()) {
            byRaw.collect(range, found);
        }
        found.sort(null);
        return joined(found);
    }

    /** The smallest range of the reading that holds all shown characters of a passage; empty when none is shown. */
    public Optional<ReadingRange> hull(RawSegments segments) {
        if (segments.ranges().size() == 1) {
            Optional<ReadingRange> whole = byRaw.whole(segments.ranges().getFirst());
            if (whole.isPresent()) {
                return whole;
            }
        }
        List<ReadingRange> ranges = toReading(segments);
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReadingRange(ranges.getFirst().start(), ranges.getLast().end()));
    }

    private List<ReadingRange> joined(List<ReadingRange> sorted) {
        List<ReadingRange> joined = new ArrayList<>();
        for (ReadingRange range : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && byReading.onlyInserted(joined.get(last).end().value(), range.start().value())) {
                joined.set(last, new ReadingRange(joined.get(last).start(), range.end()));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    private void check(ReadingOffset offset) {
        if (end().isBefore(offset)) {
            throw new IllegalArgumentException("The offset " + offset + " is behind the reading");
        }
    }
}
