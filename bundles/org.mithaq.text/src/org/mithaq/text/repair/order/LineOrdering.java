package org.mithaq.text.repair.order;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.RawText;
import org.mithaq.text.repair.line.Atoms;
import org.mithaq.text.repair.line.DamageSigns;
import org.mithaq.text.repair.line.NumberKeys;
import org.mithaq.text.repair.line.PrintedLines;
import org.mithaq.text.repair.line.TokenKind;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.Token;

/**
 * Finds the reading order of every printed line of a text, one after the other, and then once more those that may be
 * read in another order, now that the lines around them are known. Deterministic; linear in the lines.
 */
public final class LineOrdering {

    /** How much likelier than the stored order one must be, as a logarithm. */
    private static final double CERTAIN = 0.5;
    /** The same where neither a number nor a halved word shows that the line was cut. */
    private static final double CERTAIN_UNMARKED = 12;
    /** How much likelier than the second best order the best one must be where the stored one cannot be right. */
    private static final double CERTAIN_MARKED = 0;
    /** Share of a long line's length from which on a line fills the width of the page. */
    private static final double FULL = 0.85;

    private final CorpusModel model;
    private final Joints joints;

    /** @param model of the corpus that the texts stand in */
    public LineOrdering(CorpusModel model) {
        this.model = model;
        this.joints = new Joints(model);
    }

    /** All printed lines in the order in which they are stored; none of a text without damage. */
    public List<OrderedLine> order(RawText raw) {
        String text = raw.value();
        Atoms cutter = new Atoms();
        DamageSigns signs = DamageSigns.of(text, cutter);
        List<OrderedLine> ordered = new ArrayList<>();
        if (!signs.isBroken()) {
            return ordered;
        }
        CutPrices prices = new CutPrices(signs);
        List<PreparedLine> lines = PrintedLines.of(text).stream()
                .map(line -> PreparedLine.of(text, line, cutter, model)).toList();
        double full = FULL * longLine(lines);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Token behind = i + 1 < lines.size() ? storedFirst(lines.get(i + 1)) : null;
            found.add(order(lines.get(i), prices, around(found, i, behind, lines.get(i).length() >= full)));
        }
        for (int i = 0; i < lines.size(); i++) {
            Token behind = i + 1 < lines.size() ? found.get(i + 1).first() : null;
            Around around = around(found, i, behind, lines.get(i).length() >= full);
            if (found.get(i).isOpen() && !around.equals(found.get(i).around())) {
                found.set(i, order(lines.get(i), prices, around));
            }
        }
        found.forEach(line -> ordered.add(line.line()));
        return ordered;
    }

    /** The length that one line out of ten has or exceeds. */
    private static int longLine(List<PreparedLine> lines) {
        int[] lengths = lines.stream().filter(PreparedLine::isReadable).mapToInt(PreparedLine::length).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    private static Around around(List<Found> found, int line, Token behind, boolean full) {
        return new Around(line > 0 ? found.get(line - 1).last() : null, behind, full);
    }

    /** @param first null where nothing is known of the first token, or where that begins something new */
    private record Found(OrderedLine line, Around around, Token first, Token last) {

        /** Whether another order may be right. */
        boolean isOpen() {
            return line.line().strips().size() > 1 || line.gain() > 0;
        }
    }

    private Found order(PreparedLine line, CutPrices prices, Around beside) {
        if (!line.isReadable()) {
            return new Found(new OrderedLine(line.line(), line.item(), List.of(), 0, Double.POSITIVE_INFINITY, CERTAIN), beside, null, null);
        }
        List<CutStrip> strips = line.strips();
        boolean item = line.item().isPresent();
        Around around = item ? new Around(model.token(NumberKeys.ITEM, TokenKind.NUMBER), beside.behind(), beside.full()) : beside;
        RunOrder best = strips.size() == 1 ? new SingleOrder(strips.getFirst(), around, joints, prices).find()
                : new MarkedOrder(strips, around, joints, prices).find();
        double needed = strips.size() > 1 ? CERTAIN_MARKED : item || best.isMarked() ? CERTAIN : CERTAIN_UNMARKED;
        boolean reordered = best.gain() >= needed;
        OrderedLine ordered = new OrderedLine(line.line(), line.item(), reordered ? best.runs() : List.of(), best.gain(), best.margin(), needed);
        if (reordered) {
            return new Found(ordered, beside, item ? null : best.first(), best.last());
        }
        return new Found(ordered, beside, storedFirst(line), line.storedLast());
    }

    private static Token storedFirst(PreparedLine line) {
        boolean known = line.isReadable() && line.item().isEmpty() && line.strips().size() == 1;
        Token first = known ? line.strips().getFirst().rightAt(0).token() : null;
        return first != null && first.isArabic() ? first : null;
    }
}
