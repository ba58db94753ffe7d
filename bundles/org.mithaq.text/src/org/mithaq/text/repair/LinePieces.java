package org.mithaq.text.repair;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawOffset;
import org.mithaq.text.RawRange;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.reading.Piece;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.line.PrintedLine;
import org.mithaq.text.repair.line.PrintedLine.Strip;
import org.mithaq.text.repair.order.OrderedLine;
import org.mithaq.text.repair.order.Run;

/** Writes the pieces of one printed line. */
final class LinePieces {

    private static final String CLOSING = "،.؛:";

    private final String text;
    private final OrderedLine ordered;
    private final List<Piece> pieces = new ArrayList<>();
    /** Blanks at the left edge of the page and inside of words that are whole again; they end the line. */
    private final List<Run> indents = new ArrayList<>();
    /** Behind the run that was added last; 0 when there is none. */
    private int last;

    LinePieces(String text, OrderedLine ordered) {
        this.text = text;
        this.ordered = ordered;
    }

    List<Piece> pieces() {
        if (ordered.runs().isEmpty()) {
            addStored();
            return pieces;
        }
        ordered.item().ifPresent(this::addItem);
        for (int i = 0; i < ordered.runs().size(); i++) {
            boolean joined = i + 1 < ordered.runs().size() && ordered.runs().get(i + 1).fused();
            addRun(ordered.runs().get(i), joined);
        }
        indents.forEach(indent -> keep(indent.from(), indent.to(), ReadingReason.RUNS_REORDERED));
        dropBetween();
        return pieces;
    }

    /** The strips as they are stored; the number of an item only moves where the line is whole. */
    private void addStored() {
        PrintedLine line = ordered.line();
        boolean whole = line.strips().size() == 1;
        int end = whole ? ordered.item().map(Run::from).orElse(line.end()) : line.end();
        if (whole) {
            ordered.item().ifPresent(this::addItem);
        }
        keep(line.start(), end, ordered.isUncertain() ? ReadingReason.ORDER_UNCERTAIN : ReadingReason.AS_STORED);
    }

    /** The number, its full stop, and the blanks around both. */
    private void addItem(Run item) {
        int sign = item.from();
        while (ArabicChars.isWhite(text.charAt(sign))) {
            sign++;
        }
        int number = text.charAt(sign) == '.' ? sign + 1 : sign;
        int end = item.to();
        while (ArabicChars.isWhite(text.charAt(end - 1))) {
            end--;
        }
        keep(number, end, ReadingReason.ITEM_NUMBER_FIRST);
        keep(sign, number, ReadingReason.ITEM_NUMBER_FIRST);
        keep(item.from(), sign, ReadingReason.ITEM_NUMBER_FIRST);
        keep(end, item.to(), ReadingReason.ITEM_NUMBER_FIRST);
    }

    /** @param joined whether the next run goes on with the last word */
    private void addRun(Run run, boolean joined) {
        Strip strip = ordered.line().strips().get(run.strip());
        int indent = strip.start();
        while (indent < run.from() && ArabicChars.isWhite(text.charAt(indent))) {
            indent++;
        }
        if (indent == run.from() && strip.start() < indent) {
            indents.add(new Run(run.strip(), strip.start(), indent, false));
        }
        if (!run.fused() && needsBlank(run.from())) {
            pieces.add(new Piece.Inserted(" ", new RawOffset(run.from()), ReadingReason.GLUED_WORDS));
        }
        addText(run, joined, strip);
    }

    private boolean needsBlank(int from) {
        if (last == 0) {
            return false;
        }
        char before = text.charAt(last - 1);
        char first = text.charAt(from);
        if (ArabicChars.isDigit(before) && first == '-' || before == '-' && ArabicChars.isDigit(first)) {
            return true;
        }
        return ArabicChars.isLetter(first) && (ArabicChars.isLetter(before) || ArabicChars.isMark(before) || CLOSING.indexOf(before) >= 0);
    }

    private void addText(Run run, boolean joined, Strip strip) {
        int letter = run.to();
        while (letter > run.from() && ArabicChars.isWhite(text.charAt(letter - 1))) {
            letter--;
        }
        keep(run.from(), letter, ReadingReason.RUNS_REORDERED);
        if (strip.isMarked() && run.to() == strip.end()) {
            keep(strip.markStart(), strip.markEnd(), ReadingReason.MARK_JOINED);
        }
        if (joined) {
            indents.add(new Run(run.strip(), letter, run.to(), false));
        } else {
            keep(letter, run.to(), ReadingReason.RUNS_REORDERED);
        }
        last = joined ? letter : run.to();
    }

    private void keep(int from, int to, ReadingReason reason) {
        LineRepair.keep(from, to, reason, pieces);
    }

    /** Line ends and blanks around the marks. */
    private void dropBetween() {
        List<Strip> strips = ordered.line().strips();
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            if (strip.isMarked()) {
                drop(i == 0 ? ordered.line().start() : strips.get(i - 1).end(), strip.markStart());
                drop(strip.markEnd(), strip.start());
            }
        }
    }

    private void drop(int from, int to) {
        if (from < to) {
            pieces.add(new Piece.Dropped(RawRange.of(from, to), ReadingReason.MARK_JOINED));
        }
    }
}
