package org.mithaq.text.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingRange;

/** The kept pieces of a reading by their start in the raw text. */
final class RawIndex {

    /** Start and end of each kept piece, raw UTF-16 units, sorted. */
    private final int[] starts;
    private final int[] ends;
    /** Place of the same pieces in the reading. */
    private final int[] places;

    private record Shown(RawRange range, int place) {}

    private RawIndex(List<Shown> kept) {
        starts = kept.stream().mapToInt(shown -> shown.range().start().value()).toArray();
        ends = kept.stream().mapToInt(shown -> shown.range().end().value()).toArray();
        places = kept.stream().mapToInt(Shown::place).toArray();
    }

    /** @throws IllegalArgumentException when the pieces do not hold each raw character once */
    static RawIndex of(List<Piece> pieces, ReadingIndex reading, RawText raw) {
        checkEachOnce(pieces, raw);
        List<Shown> kept = new ArrayList<>();
        for (int i = 0; i < reading.shown().size(); i++) {
            if (reading.shown().get(i) instanceof Piece.Kept piece) {
                kept.add(new Shown(piece.range(), reading.start(i)));
            }
        }
        kept.sort(Comparator.comparing(Shown::range));
        return new RawIndex(kept);
    }

    private static void checkEachOnce(List<Piece> pieces, RawText raw) {
        List<RawRange> ranges = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Kept kept -> ranges.add(kept.range());
                case Piece.Dropped dropped -> ranges.add(dropped.range());
                case Piece.Inserted inserted -> { }
            }
        }
        ranges.sort(null);
        int covered = 0;
        for (RawRange range : ranges) {
            if (range.start().value() != covered) {
                throw new IllegalArgumentException("A reading holds each raw character once, but not so at "
                        + Math.min(covered, range.start().value()));
            }
            covered = range.end().value();
        }
        if (covered != raw.length()) {
            throw new IllegalArgumentException("A reading holds each raw character once, but not so at " + covered);
        }
    }

    boolean shows(int offset) {
        int at = lastStartingUpTo(offset);
        return at >= 0 && offset < ends[at];
    }

    int toReading(int offset, int readingEnd) {
        int at = lastStartingUpTo(offset);
        if (at >= 0 && offset < ends[at]) {
            return places[at] + offset - starts[at];
        }
        return at + 1 < starts.length ? places[at + 1] : readingEnd;
    }

    /** Where a range is shown, when it lies within one piece. */
    Optional<ReadingRange> whole(RawRange range) {
        int at = lastStartingUpTo(range.start().value());
        if (range.isEmpty() || at < 0 || range.end().value() > ends[at]) {
            return Optional.empty();
        }
        int shift = places[at] - starts[at];
        return Optional.of(ReadingRange.of(range.start().value() + shift, range.end().value() + shift));
    }

    /** Adds the shown parts of a raw range. */
    void collect(RawRange range, List<ReadingRange> into) {
        int from = range.start().value();
        int to = range.end().value();
        for (int at = Math.max(0, lastStartingUpTo(from)); at < starts.length && starts[at] < to; at++) {
            int first = Math.max(from, starts[at]);
            int last = Math.min(to, ends[at]);
            if (first < last) {
                int shift = places[at] - starts[at];
                into.add(ReadingRange.of(first + shift, last + shift));
            }
        }
    }

    private int lastStartingUpTo(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
