package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingReason;

/** Where a reading differs from the text as it is stored, so that the editor can mark it. */
public final class RepairMarks {

    /**
     * @param range what was inserted or moved; where something was left out, the character before that
     */
    public record Mark(ReadingRange range, ReadingReason reason) {
    }

    private final TreeMap<Integer, Mark> byStart = new TreeMap<>();

    public RepairMarks(Reading reading) {
        int place = 0;
        for (Piece piece : reading.pieces()) {
            int length = length(piece);
            if (piece.reason() != ReadingReason.AS_STORED) {
                add(reading.text(), place, length, piece.reason());
            }
            place += length;
        }
    }

    private void add(String text, int place, int length, ReadingReason reason) {
        int start = length == 0 ? place - 1 : place;
        int end = Math.max(place, start + length);
        while (start > 0 && Character.getType(text.charAt(start)) == Character.NON_SPACING_MARK) {
            start--; // a mark has no place of its own: its letter has
        }
        // Nothing is to be seen where a line end or a blank beside another one is left out.
        if (start >= 0 && !text.substring(start, end).isBlank()) {
            byStart.put(start, new Mark(ReadingRange.of(start, end), reason));
        }
    }

    private static int length(Piece piece) {
        return switch (piece) {
            case Piece.Kept kept -> kept.range().length();
            case Piece.Inserted inserted -> inserted.text().length();
            case Piece.Dropped dropped -> 0;
        };
    }

    /** The marks that start in a stretch, in their order. */
    public List<Mark> in(ReadingOffset from, ReadingOffset to) {
        return new ArrayList<>(byStart.subMap(from.value(), to.value()).values());
    }
}
