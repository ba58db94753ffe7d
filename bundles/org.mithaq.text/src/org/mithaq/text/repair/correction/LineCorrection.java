package org.mithaq.text.repair.correction;

import java.util.Objects;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;
import org.mithaq.text.RawText;
import org.mithaq.text.arabic.ArabicChars;

/**
 * What a coder decided about one printed line.
 *
 * @param line the stored lines that hold it, from the start of the first one up to the line end of the last one
 * @param order everything of the line but blanks and line ends, in reading order; nothing where the verdict is refused
 */
public record LineCorrection(RawRange line, LineVerdict verdict, RawSegments order) {

    public LineCorrection {
        Objects.requireNonNull(verdict);
        if (line.isEmpty() || order.isEmpty() != (verdict == LineVerdict.REFUSED)) {
            throw new IllegalArgumentException("A line is refused, or it has an order: " + line + " " + verdict);
        }
        if (order.ranges().stream().anyMatch(range -> !line.contains(range))) {
            throw new IllegalArgumentException("The order " + order + " is not inside of the line " + line);
        }
    }

    /** The line is read as it is stored. */
    public static LineCorrection refused(RawRange line) {
        return new LineCorrection(line, LineVerdict.REFUSED, RawSegments.none());
    }

    /** Whether the line is in the text, and nothing but blanks and line ends is left out of its order. */
    public boolean fits(RawText raw) {
        if (raw.end().isBefore(line.end())) {
            return false;
        }
        for (int i = line.start().value(); verdict != LineVerdict.REFUSED && i < line.end().value(); i++) {
            if (!ArabicChars.isWhite(raw.value().charAt(i)) && !order.contains(new RawOffset(i))) {
                return false;
            }
        }
        return true;
    }
}
