package org.mithaq.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.reading.RepairStep;

/** Reads the runs of each printed line in their order, each mark on its letter and each item behind its number. */
public final class LineRepair implements RepairStep {

    private final LineOrdering ordering;

    public LineRepair(CorpusModel model) {
        this.ordering = new LineOrdering(model);
    }

    /** @param reading shows the text as it is stored */
    @Override
    public Reading repair(Reading reading) {
        RawText raw = reading.raw();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (OrderedLine line : ordering.order(raw)) {
            boolean whole = !line.runs().isEmpty();
            if (!line.isAsStored() && (whole || line.line().strips().size() == 1)) {
                keep(done, line.line().start(), ReadingReason.AS_STORED, pieces);
                new LinePieces(raw.value(), line, pieces).add();
                done = line.line().end();
            }
        }
        keep(done, raw.length(), ReadingReason.AS_STORED, pieces);
        return Reading.of(raw, pieces);
    }

    static void keep(int from, int to, ReadingReason reason, List<Piece> into) {
        if (from < to) {
            into.add(new Piece.Kept(RawRange.of(from, to), reason));
        }
    }
}
