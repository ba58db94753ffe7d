package org.mithaq.text.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.RawText;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.repair.PrintedLine.Strip;

/** Finds the reading order of every printed line of a text, one after the other. Deterministic; linear in the lines. */
final class LineOrdering {

    /** Longer lines are no printed lines. */
    private static final int LONGEST = 400;
    /** How much likelier than the stored order one must be, as a logarithm. */
    private static final double CERTAIN = 2;
    /** The same where neither a number nor a halved word shows that the line was cut. */
    private static final double CERTAIN_UNMARKED = 12;
    /** How much likelier than the second best order the best one must be where the stored one cannot be right. */
    private static final double CERTAIN_MARKED = 0.3;

    private final CorpusModel model;
    private final Joints joints;

    LineOrdering(CorpusModel model) {
        this.model = model;
        this.joints = new Joints(model);
    }

    /** All printed lines; none of a text without damage. */
    List<OrderedLine> order(RawText raw) {
        String text = raw.value();
        Atoms cutter = new Atoms();
        DamageSigns signs = DamageSigns.of(text, cutter);
        List<OrderedLine> ordered = new ArrayList<>();
        if (!signs.isBroken()) {
            return ordered;
        }
        CutPrices prices = new CutPrices(signs);
        Token before = null;
        List<PrintedLine> lines = PrintedLines.of(text);
        for (int i = 0; i < lines.size(); i++) {
            Token behind = i + 1 < lines.size() ? first(text, lines.get(i + 1), cutter) : null;
            Found found = order(text, lines.get(i), prices, new Around(before, behind), cutter);
            ordered.add(found.line());
            before = found.last();
        }
        return ordered;
    }

    private record Found(OrderedLine line, Token last) {
    }

    private Found order(String text, PrintedLine line, CutPrices prices, Around beside, Atoms cutter) {
        List<CutStrip> strips = new ArrayList<>();
        Optional<Run> item = Optional.empty();
        for (Strip strip : line.strips()) {
            List<Atom> atoms = cutter.of(text, strip.start(), strip.end());
            Optional<ItemNumber> number = strips.isEmpty() && !strip.isMarked() ? ItemNumber.of(atoms) : Optional.empty();
            if (number.isPresent()) {
                atoms = withoutBlanks(atoms.subList(0, number.get().from()));
                item = Optional.of(new Run(0, atoms.getLast().end(), strip.end(), false));
            }
            boolean indented = atoms.getFirst().isBlank();
            atoms = indented ? atoms.subList(1, atoms.size()) : atoms;
            strips.add(new CutStrip(text, atoms, new Ends(indented, number.isPresent(), endsWord(text, strip)), model));
        }
        if (strips.stream().noneMatch(CutStrip::isArabic) || strips.stream().anyMatch(strip -> strip.isOther(LONGEST))) {
            return new Found(new OrderedLine(line, item, List.of(), 0, CERTAIN), null);
        }
        Around around = item.isPresent() ? new Around(model.token(Token.ITEM, TokenKind.NUMBER), beside.behind()) : beside;
        RunOrder best = strips.size() == 1 ? new SingleOrder(strips.getFirst(), around, joints, prices).find()
                : new MarkedOrder(strips, around, joints, prices).find();
        double needed = strips.size() > 1 ? CERTAIN_MARKED : item.isPresent() || best.isMarked() ? CERTAIN : CERTAIN_UNMARKED;
        List<Run> runs = best.gain() >= needed ? best.runs() : List.of();
        CutStrip first = strips.getFirst();
        Token last = runs.isEmpty() ? first.leftAt(first.borders() - 1).token() : best.last();
        return new Found(new OrderedLine(line, item, runs, best.gain(), needed), last);
    }

    private static List<Atom> withoutBlanks(List<Atom> atoms) {
        return atoms.getLast().isBlank() ? atoms.subList(0, atoms.size() - 1) : atoms;
    }

    /** Whether the mark of a strip stands at word ends only. */
    private static boolean endsWord(String text, Strip strip) {
        char mark = strip.isMarked() ? text.charAt(strip.markStart()) : ' ';
        return "\u064B\u064C\u064D".indexOf(mark) >= 0 && ArabicChars.fits(mark, lastLetter(text, strip));
    }

    private static char lastLetter(String text, Strip strip) {
        int at = strip.end() - 1;
        while (at > strip.start() && ArabicChars.isWhite(text.charAt(at))) {
            at--;
        }
        return text.charAt(at);
    }

    /** The first word of a line that stands alone. */
    private Token first(String text, PrintedLine line, Atoms cutter) {
        Strip strip = line.strips().getFirst();
        return line.strips().size() > 1 ? null : cutter.of(text, strip.start(), strip.end()).stream()
                .filter(atom -> !atom.isBlank()).findFirst().filter(atom -> atom.kind() == TokenKind.ARABIC)
                .map(atom -> model.token(atom.key(), atom.kind())).orElse(null);
    }
}
