package org.mithaq.text.reading;

import java.util.List;

/** Walks once over the pieces of a reading and gives them out in slices. */
final class PieceSlices {

    private final List<Piece> pieces;
    private int next;
    /** Units of the next piece that were given out already. */
    private int used;
    /** Units of the reading that were given out already. */
    private int given;

    PieceSlices(Reading reading) {
        this.pieces = reading.pieces();
    }

    /** Gives out everything before a place, in UTF-16 units of the reading. */
    void upTo(int place, List<Piece> into) {
        while (given < place) {
            Piece piece = pieces.get(next);
            int left = PieceParts.length(piece) - used;
            int taken = Math.min(left, place - given);
            if (left == 0) {
                into.add(piece);
            } else {
                into.add(PieceParts.part(piece, used, used + taken));
            }
            given += taken;
            used += taken;
            if (taken == left) {
                next++;
                used = 0;
            }
        }
    }

    /** Gives out what is left, which has no length in the reading. */
    void rest(List<Piece> into) {
        into.addAll(pieces.subList(next, pieces.size()));
        next = pieces.size();
    }
}
