package org.mithaq.text.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.ReadingRange;

/** The shown pieces of a reading by their start in it. */
final class ReadingIndex {

    private final List<Piece> shown;
    /** Start of each shown piece, UTF-16 units of the reading, with the end of the reading as last entry. */
    private final int[] starts;

    private ReadingIndex(List<Piece> shown, int[] starts) {
        this.shown = shown;
        this.starts = starts;
    }

    /** @param text receives the characters of the reading */
    static ReadingIndex of(RawText raw, List<Piece> pieces, StringBuilder text) {
        List<Piece> shown = pieces.stream().filter(piece -> !(piece instanceof Piece.Dropped)).toList();
        int[] starts = new int[shown.size() + 1];
        for (int i = 0; i < shown.size(); i++) {
            starts[i] = text.length();
            switch (shown.get(i)) {
                case Piece.Kept kept -> text.append(raw.text(kept.range()));
                case Piece.Inserted inserted -> text.append(inserted.text());
                case Piece.Dropped dropped -> throw new IllegalStateException("Dropped pieces are not shown");
            }
        }
        starts[shown.size()] = text.length();
        return new ReadingIndex(shown, starts);
    }

    List<Piece> shown() {
        return shown;
    }

    int start(int piece) {
        return starts[piece];
    }

    Optional<RawOffset> lastRawEnd() {
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (shown.get(i) instanceof Piece.Kept kept) {
                return Optional.of(kept.range().end());
            }
        }
        return Optional.empty();
    }

    RawOffset toRaw(int offset) {
        int at = pieceAt(offset);
        return switch (shown.get(at)) {
            case Piece.Kept kept -> kept.range().start().plus(offset - starts[at]);
            case Piece.Inserted inserted -> inserted.anchor();
            case Piece.Dropped dropped -> throw new IllegalStateException("Dropped pieces are not shown");
        };
    }

    RawSegments toRaw(ReadingRange range) {
        if (range.start().isBefore(range.end())) {
            int at = pieceAt(range.start().value());
            if (range.end().value() <= starts[at + 1] && shown.get(at) instanceof Piece.Kept kept) {
                return RawSegments.of(within(kept, range, starts[at]));
            }
        }
        return collected(range);
    }

    private static RawRange within(Piece.Kept kept, ReadingRange range, int start) {
        RawOffset from = kept.range().start().plus(range.start().value() - start);
        return new RawRange(from, from.plus(range.length()));
    }

    private RawSegments collected(ReadingRange range) {
        List<RawRange> found = new ArrayList<>();
        for (Piece part : parts(range.start().value(), range.end().value())) {
            if (part instanceof Piece.Kept kept) {
                found.add(kept.range());
            }
        }
        return new RawSegments(found).normalise();
    }

    /** Whether no raw character is shown between two places of the reading. */
    boolean onlyInserted(int from, int to) {
        return parts(from, to).stream().noneMatch(part -> part instanceof Piece.Kept);
    }

    /** The shown pieces between two places of the reading, cut there. */
    List<Piece> parts(int from, int to) {
        List<Piece> parts = new ArrayList<>();
        for (int at = from < to ? pieceAt(from) : shown.size(); at < shown.size() && starts[at] < to; at++) {
            int first = Math.max(from, starts[at]) - starts[at];
            int last = Math.min(to, starts[at + 1]) - starts[at];
            parts.add(PieceParts.part(shown.get(at), first, last));
        }
        return parts;
    }

    private int pieceAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, shown.size(), offset);
        return found >= 0 ? found : -found - 2;
    }
}
