package org.mithaq.text.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mithaq.text.RawOffset;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;

/**
 * Collects changes to a reading and makes the changed reading. All places are places of the reading that is changed.
 * Ranges that are dropped or moved must not overlap each other; what is put at one place keeps the order of the calls.
 */
public final class ReadingEdits {

    private final Reading reading;
    /** Stretches that are dropped or moved away by their start, in units of the reading, with what stays there. */
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();
    private final TreeMap<Integer, List<Piece>> added = new TreeMap<>();

    private record Cut(int end, List<Piece> left) {}

    public ReadingEdits(Reading reading) {
        this.reading = reading;
    }

    /** Leaves a stretch out of the reading. */
    public ReadingEdits drop(ReadingRange range, ReadingReason reason) {
        List<Piece> dropped = new ArrayList<>();
        for (Piece piece : reading.pieces(range)) {
            if (piece instanceof Piece.Kept kept) {
                dropped.add(new Piece.Dropped(kept.range(), reason));
            }
        }
        cut(range, dropped);
        return this;
    }

    /** Shows a stretch at another place. */
    public ReadingEdits move(ReadingRange range, ReadingOffset to, ReadingReason reason) {
        for (Piece piece : reading.pieces(range)) {
            add(to, piece instanceof Piece.Kept kept ? new Piece.Kept(kept.range(), reason) : piece);
        }
        cut(range, List.of());
        return this;
    }

    /** Adds characters in front of the character at the place. They stand for the raw place of that character. */
    public ReadingEdits insert(ReadingOffset at, String text, ReadingReason reason) {
        return insert(at, text, reading.toRaw(at), reason);
    }

    /** Adds characters that stand for a given raw place. */
    public ReadingEdits insert(ReadingOffset at, String text, RawOffset anchor, ReadingReason reason) {
        add(at, new Piece.Inserted(text, anchor, reason));
        return this;
    }

    public boolean isEmpty() {
        return cuts.isEmpty() && added.isEmpty();
    }

    /** The changed reading; the same one when there are no changes. */
    public Reading apply() {
        if (isEmpty()) {
            return reading;
        }
        List<Piece> pieces = new ArrayList<>();
        PieceSlices slices = new PieceSlices(reading);
        int at = 0;
        for (int next : places()) {
            copy(slices, at, next, pieces);
            pieces.addAll(added.getOrDefault(next, List.of()));
            if (cuts.containsKey(next)) {
                pieces.addAll(cuts.get(next).left());
            }
            at = next;
        }
        copy(slices, at, reading.length(), pieces);
        slices.rest(pieces);
        return Reading.of(reading.raw(), pieces);
    }

    private void copy(PieceSlices slices, int from, int to, List<Piece> into) {
        List<Piece> slice = new ArrayList<>();
        slices.upTo(to, slice);
        if (isCut(from)) {
            slice.removeIf(piece -> !(piece instanceof Piece.Dropped));
        }
        into.addAll(slice);
    }

    private TreeSet<Integer> places() {
        TreeSet<Integer> places = new TreeSet<>(added.keySet());
        cuts.forEach((start, cut) -> {
            places.add(start);
            places.add(cut.end());
        });
        return places;
    }

    private boolean isCut(int at) {
        var cut = cuts.floorEntry(at);
        return cut != null && at < cut.getValue().end();
    }

    private void cut(ReadingRange range, List<Piece> left) {
        if (range.isEmpty()) {
            return;
        }
        var before = cuts.lowerEntry(range.end().value());
        if (before != null && before.getValue().end() > range.start().value()) {
            throw new IllegalArgumentException("Two changes overlap at " + range);
        }
        cuts.put(range.start().value(), new Cut(range.end().value(), left));
    }

    private void add(ReadingOffset at, Piece piece) {
        added.computeIfAbsent(at.value(), place -> new ArrayList<>()).add(piece);
    }
}
