package org.mithaq.text.repair.step;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.ReadingOffset;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;

/**
 * Turns brackets that extraction stored as they look on the page, where right-to-left text mirrors them. Where nearly
 * all pairs of a text are mirrored, all of its brackets are; elsewhere only pairs that a line holds whole. Blanks inside
 * of a bracket, which the runs around it left there, go.
 */
public final class MirroredBrackets implements RepairStep {

    private static final int FEWEST = 3;
    private static final int MAJORITY = 4;
    private static final int FARTHEST = 200;

    private record Pair(int first, int second, boolean mirrored) {
    }

    /** @param reading the lines in their order; a text that no line of which was reordered is left alone */
    @Override
    public Reading repair(Reading reading) {
        if (reading.pieces().stream().noneMatch(piece -> piece.reason() == ReadingReason.RUNS_REORDERED)) {
            return reading;
        }
        String text = reading.text();
        List<Pair> pairs = pairs(text);
        long mirrored = pairs.stream().filter(Pair::mirrored).count();
        boolean all = mirrored >= FEWEST && mirrored >= MAJORITY * (pairs.size() - mirrored);
        Turning turning = new Turning(reading);
        if (all) {
            for (int i = 0; i < text.length(); i++) {
                if (isBracket(text.charAt(i))) {
                    turning.turn(i);
                }
            }
        } else {
            pairs.stream().filter(Pair::mirrored).forEach(pair -> {
                turning.turn(pair.first());
                turning.turn(pair.second());
            });
        }
        return turning.edits.apply();
    }

    /** Brackets of one line of which the second one follows the first. */
    private static List<Pair> pairs(String text) {
        List<Pair> pairs = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || open >= 0 && i - open > FARTHEST) {
                open = -1;
            } else if (isBracket(c)) {
                if (open >= 0 && text.charAt(open) != c) {
                    pairs.add(new Pair(open, i, text.charAt(open) == ')'));
                    open = -1;
                } else {
                    open = i;
                }
            }
        }
        return pairs;
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == ')';
    }

    /** Turns brackets in the order in which they are read. */
    private static final class Turning {

        private final Reading reading;
        private final ReadingEdits edits;
        private int done;

        Turning(Reading reading) {
            this.reading = reading;
            this.edits = new ReadingEdits(reading);
        }

        void turn(int at) {
            String text = reading.text();
            boolean opens = text.charAt(at) == ')';
            int from = at;
            int to = at + 1;
            while (opens && to < text.length() && ArabicChars.isBlank(text.charAt(to))) {
                to++;
            }
            while (!opens && from > done && ArabicChars.isBlank(text.charAt(from - 1))) {
                from--;
            }
            edits.insert(new ReadingOffset(from), opens ? "(" : ")", reading.toRaw(new ReadingOffset(at)),
                    ReadingReason.BRACKET_MIRRORED);
            edits.drop(ReadingRange.of(from, to), ReadingReason.BRACKET_MIRRORED);
            done = to;
        }
    }
}
