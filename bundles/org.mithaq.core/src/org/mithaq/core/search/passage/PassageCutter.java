package org.mithaq.core.search.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.mithaq.core.report.ReportText;
import org.mithaq.core.search.query.SearchQuery;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;

/** Cuts a report into passages: its reading as a whole, and its raw lines where the reading differs from them. */
public final class PassageCutter {

    /** Units of a core, more or less. */
    private static final int CORE = 1800;
    /** Units before a core, for context alone. */
    private static final int BEFORE = 100;
    /** Units behind a core: more than {@link SearchQuery#LONGEST_TEXT} or the widest window take. */
    private static final int BEHIND = 400;

    private final ReportText report;
    private final RawPlaces places;
    private final List<Passage> passages = new ArrayList<>();

    private PassageCutter(ReportText report) {
        this.report = report;
        this.places = new RawPlaces(report.raw(), report.zones());
    }

    /** Those of the reading, then those of raw lines, in their order. */
    public static List<Passage> cut(ReportText report) {
        PassageCutter cutter = new PassageCutter(report);
        cutter.cut(report.reading(), 0, report.reading().length(), false);
        Reading stored = Reading.identity(report.raw());
        BitSet altered = new AlteredLines(report.reading(), cutter.places).find();
        for (int first = altered.nextSetBit(0); first >= 0; ) {
            int end = altered.nextClearBit(first);
            cutter.cut(stored, cutter.places.lineStart(first), cutter.places.lineStart(end), true);
            first = altered.nextSetBit(end);
        }
        return cutter.passages;
    }

    private void cut(Reading reading, int from, int to, boolean asStored) {
        for (int start = from; start < to; ) {
            int end = coreEnd(reading.text(), start, to);
            passages.add(passage(reading, start, end, asStored));
            start = end;
        }
    }

    /** At a line end, or at a blank where lines are long. */
    private static int coreEnd(String text, int start, int limit) {
        int wanted = start + CORE;
        if (wanted >= limit) {
            return limit;
        }
        int line = text.lastIndexOf('\n', wanted - 1);
        if (line < start + CORE / 2) {
            line = text.lastIndexOf(' ', wanted - 1);
        }
        return line < start + CORE / 2 ? whole(text, wanted) : line + 1;
    }

    private Passage passage(Reading reading, int coreStart, int coreEnd, boolean asStored) {
        String text = reading.text();
        int start = whole(text, Math.max(0, coreStart - BEFORE));
        int end = whole(text, Math.min(text.length(), coreEnd + BEHIND));
        List<PassageMap.Run> runs = new ArrayList<>();
        int at = 0;
        for (Piece piece : reading.pieces(ReadingRange.of(start, end))) {
            at = switch (piece) {
                case Piece.Kept kept -> places.runs(at, kept.range(), runs);
                case Piece.Inserted inserted -> places.added(at, inserted, runs);
                case Piece.Dropped dropped -> throw new IllegalStateException("Dropped pieces are not shown");
            };
        }
        return new Passage(report.id(), passages.size(), asStored, text.substring(start, end), coreStart - start,
                coreEnd - start, new PassageMap(runs, at));
    }

    /** A place that is not between the halves of a surrogate pair. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
