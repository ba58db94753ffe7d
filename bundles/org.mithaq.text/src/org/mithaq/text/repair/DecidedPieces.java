package org.mithaq.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.correction.LineCorrection;
import org.mithaq.text.repair.correction.LineVerdict;

/** Writes the pieces of a line in the order that a coder decided on; blanks outside of it are left out. */
final class DecidedPieces {

    private final LineCorrection correction;

    DecidedPieces(LineCorrection correction) {
        this.correction = correction;
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        if (correction.verdict() == LineVerdict.REFUSED) {
            pieces.add(new Piece.Kept(correction.line(), ReadingReason.AS_STORED));
            return pieces;
        }
        for (RawRange range : correction.order().ranges()) {
            pieces.add(new Piece.Kept(range, ReadingReason.DECIDED_BY_CODER));
        }
        int at = correction.line().start().value();
        for (RawRange range : correction.order().ranges().stream().sorted().toList()) {
            drop(at, range.start().value(), pieces);
            at = range.end().value();
        }
        drop(at, correction.line().end().value(), pieces);
        return pieces;
    }

    private void drop(int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece.Dropped(RawRange.of(from, to), ReadingReason.DECIDED_BY_CODER));
        }
    }
}
