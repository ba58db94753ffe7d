package org.mithaq.text.reading;

import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;

/** Lengths and parts of pieces, in UTF-16 units of the reading. */
final class PieceParts {

    private PieceParts() {}

    static int length(Piece piece) {
        return switch (piece) {
            case Piece.Kept kept -> kept.range().length();
            case Piece.Inserted inserted -> inserted.text().length();
            case Piece.Dropped dropped -> 0;
        };
    }

    /** The units from {@code from} up to {@code to} of a piece; a dropped one has no parts. */
    static Piece part(Piece piece, int from, int to) {
        if (from == 0 && to == length(piece)) {
            return piece;
        }
        return switch (piece) {
            case Piece.Kept kept -> {
                RawOffset start = kept.range().start();
                yield new Piece.Kept(new RawRange(start.plus(from), start.plus(to)), kept.reason());
            }
            case Piece.Inserted inserted ->
                new Piece.Inserted(inserted.text().substring(from, to), inserted.anchor(), inserted.reason());
            case Piece.Dropped dropped -> throw new IllegalArgumentException("A dropped piece has no parts");
        };
    }
}
