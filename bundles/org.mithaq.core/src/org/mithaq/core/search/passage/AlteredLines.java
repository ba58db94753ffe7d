package org.mithaq.core.search.passage;

import java.util.BitSet;
import org.mithaq.text.RawRange;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;

/** Raw lines that the reading shows otherwise than they are stored, and the lines beside them. */
final class AlteredLines {

    private final Reading reading;
    private final RawPlaces places;
    private final BitSet altered;
    /** Where the raw text goes on when nothing was moved or left out. */
    private int expected;

    AlteredLines(Reading reading, RawPlaces places) {
        this.reading = reading;
        this.places = places;
        this.altered = new BitSet(places.lines());
    }

    BitSet find() {
        for (Piece piece : reading.pieces()) {
            switch (piece) {
                case Piece.Kept kept -> keep(kept);
                case Piece.Dropped dropped -> drop(dropped.range());
                case Piece.Inserted inserted -> add(inserted);
            }
        }
        BitSet wide = (BitSet) altered.clone();
        altered.stream().forEach(line -> wide.set(Math.max(0, line - 1), Math.min(places.lines(), line + 2)));
        return wide;
    }

    private void keep(Piece.Kept kept) {
        if (kept.range().start().value() != expected) {
            mark(expected);
            mark(kept.range().start().value());
        }
        if (kept.reason() != ReadingReason.AS_STORED) {
            mark(kept.range());
        }
        expected = kept.range().end().value();
    }

    private void drop(RawRange range) {
        mark(range);
        if (range.start().value() == expected) {
            expected = range.end().value();
        }
    }

    /** A border between digit and letter is there after folding in any case. */
    private void add(Piece.Inserted inserted) {
        if (inserted.reason() != ReadingReason.DIGIT_BORDER) {
            mark(inserted.anchor().value());
        }
    }

    private void mark(RawRange range) {
        altered.set(places.line(range.start().value()), places.line(range.end().value() - 1) + 1);
    }

    private void mark(int raw) {
        altered.set(places.line(raw));
    }
}
