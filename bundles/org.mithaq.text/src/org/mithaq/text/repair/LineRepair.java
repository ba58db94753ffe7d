package org.mithaq.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.correction.LineCorrection;
import org.mithaq.text.repair.correction.ReadingCorrections;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.order.LineOrdering;
import org.mithaq.text.repair.order.OrderedLine;
import org.mithaq.text.repair.step.RepairStep;

/**
 * Reads the runs of each printed line in their order, each mark on its letter and each item behind its number. What a
 * coder decided about a line is done whatever the model says.
 */
public final class LineRepair implements RepairStep {

    private final LineOrdering ordering;
    private final ReadingCorrections corrections;

    public LineRepair(CorpusModel model, ReadingCorrections corrections) {
        this.ordering = new LineOrdering(model);
        this.corrections = corrections;
    }

    /** @param reading shows the text as it is stored */
    @Override
    public Reading repair(Reading reading) {
        RawText raw = reading.raw();
        ReadingCorrections decided = corrections.fitting(raw);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (PieceSource source : sources(raw, decided)) {
            keep(done, source.range().start().value(), ReadingReason.AS_STORED, pieces);
            pieces.addAll(source.pieces());
            done = source.range().end().value();
        }
        keep(done, raw.length(), ReadingReason.AS_STORED, pieces);
        return Reading.of(raw, pieces);
    }

    private record PieceSource(RawRange range, List<Piece> pieces) {
    }

    /** The lines that are not simply read as they are stored, in their order. */
    private List<PieceSource> sources(RawText raw, ReadingCorrections decided) {
        List<PieceSource> sources = new ArrayList<>();
        for (LineCorrection correction : decided.all()) {
            sources.add(new PieceSource(correction.line(), new DecidedPieces(correction).pieces()));
        }
        for (OrderedLine line : ordering.order(raw)) {
            if (isFree(line, decided) && (!line.isAsStored() || line.isUncertain())) {
                sources.add(new PieceSource(line.range(), new LinePieces(raw.value(), line).pieces()));
            }
        }
        sources.sort((one, other) -> one.range().compareTo(other.range()));
        return sources;
    }

    private static boolean isFree(OrderedLine line, ReadingCorrections decided) {
        return decided.all().stream().noneMatch(correction -> correction.line().intersects(line.range()));
    }

    /** How each printed line of a broken text is read; nothing for a text that is not broken and of which nothing was decided. */
    public List<ReadingLine> lines(RawText raw, Reading reading) {
        ReadingCorrections decided = corrections.fitting(raw);
        List<ReadingLine> lines = new ArrayList<>();
        for (LineCorrection correction : decided.all()) {
            lines.add(new ReadingLine(correction.line(), shown(reading, correction.line()), ReadingLine.State.DECIDED, 1));
        }
        for (OrderedLine line : ordering.order(raw)) {
            if (isFree(line, decided)) {
                lines.add(new ReadingLine(line.range(), shown(reading, line.range()), state(line), line.confidence()));
            }
        }
        lines.sort((one, other) -> one.range().compareTo(other.range()));
        return lines;
    }

    private static RawSegments shown(Reading reading, RawRange line) {
        List<RawRange> ranges = new ArrayList<>();
        reading.toReading(RawSegments.of(line)).forEach(part -> ranges.addAll(reading.toRaw(part).ranges()));
        return new RawSegments(ranges).normalise();
    }

    private static ReadingLine.State state(OrderedLine line) {
        if (line.isUncertain()) {
            return ReadingLine.State.UNCERTAIN;
        }
        return line.isAsStored() ? ReadingLine.State.AS_STORED : ReadingLine.State.REORDERED;
    }

    static void keep(int from, int to, ReadingReason reason, List<Piece> into) {
        if (from < to) {
            into.add(new Piece.Kept(RawRange.of(from, to), reason));
        }
    }
}
