package org.mithaq.text.repair.line;

import java.util.List;
import org.mithaq.text.arabic.TextLine;

/**
 * What tells that the lines of a text are stored in runs from left to right: numbers glued to the word behind them,
 * lines that begin with a comma or a full stop, numbers of items behind the items, marks on lines of their own, lines
 * whose words are all parted by two blanks. A text without such signs is left alone.
 *
 * @param lines lines with Arabic words
 * @param gluedNumbers numbers glued to the word behind them
 * @param numbers numbers beside Arabic words
 * @param brokenLines lines with any sign
 * @param blankEnded lines that end with a blank
 */
public record DamageSigns(int lines, int gluedNumbers, int numbers, int brokenLines, int blankEnded) {

    private static final int FEWEST = 3;

    /** Counted over all lines of a text. */
    public static DamageSigns of(String text, Atoms cutter) {
        int lines = 0;
        int glued = 0;
        int numbers = 0;
        int broken = 0;
        int blankEnded = 0;
        for (TextLine line : TextLine.of(text)) {
            List<Atom> atoms = cutter.of(text, line.start(), line.end());
            if (atoms.stream().noneMatch(atom -> atom.kind() == TokenKind.ARABIC)) {
                continue;
            }
            int gluedHere = glued(atoms);
            lines++;
            glued += gluedHere;
            numbers += (int) atoms.stream().filter(atom -> atom.kind() == TokenKind.NUMBER).count()
                    - (ItemNumber.of(atoms).isPresent() ? 1 : 0);
            broken += gluedHere > 0 || startsWithSign(atoms) || isSpread(atoms) || endsWithItemNumber(atoms) ? 1 : 0;
            blankEnded += atoms.getLast().isBlank() ? 1 : 0;
        }
        return new DamageSigns(lines, glued, numbers, broken, blankEnded);
    }

    /** Whether lines of the text may be put into another order at all. */
    public boolean isBroken() {
        return brokenLines >= FEWEST && brokenLines * 50 >= lines;
    }

    /** Whether runs are cut at numbers. */
    public boolean cutsAtNumbers() {
        return gluedNumbers >= FEWEST && gluedNumbers * 8 >= numbers;
    }

    /** Whether a printed line that goes on ends with a blank. */
    public boolean endsWithBlanks() {
        return blankEnded * 2 >= lines;
    }

    private static int glued(List<Atom> atoms) {
        int glued = 0;
        for (int i = 1; i < atoms.size(); i++) {
            glued += atoms.get(i - 1).kind() == TokenKind.NUMBER && atoms.get(i).kind() == TokenKind.ARABIC ? 1 : 0;
        }
        return glued;
    }

    private static boolean startsWithSign(List<Atom> atoms) {
        Atom first = atoms.getFirst().isBlank() && atoms.size() > 1 ? atoms.get(1) : atoms.getFirst();
        return first.kind() == TokenKind.SIGN && "،.؛:".contains(first.key());
    }

    private static boolean endsWithItemNumber(List<Atom> atoms) {
        int last = atoms.getLast().isBlank() ? atoms.size() - 2 : atoms.size() - 1;
        return last >= 2 && atoms.get(last).kind() == TokenKind.NUMBER && atoms.get(last - 1).key().equals(".")
                && atoms.get(last - 2).isBlank();
    }

    /** Whether most words of a line are parted by two blanks or more. */
    public static boolean isSpread(List<Atom> atoms) {
        int wide = 0;
        int gaps = 0;
        for (int i = 1; i + 1 < atoms.size(); i++) {
            if (atoms.get(i).isBlank()) {
                gaps++;
                wide += atoms.get(i).length() > 1 ? 1 : 0;
            }
        }
        return wide >= 4 && wide * 10 >= gaps * 7;
    }
}
