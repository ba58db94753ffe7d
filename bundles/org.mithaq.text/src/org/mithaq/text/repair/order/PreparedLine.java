package org.mithaq.text.repair.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.repair.line.Atom;
import org.mithaq.text.repair.line.Atoms;
import org.mithaq.text.repair.line.ItemNumber;
import org.mithaq.text.repair.line.PrintedLine;
import org.mithaq.text.repair.line.PrintedLine.Strip;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.Token;

/**
 * A printed line with its strips cut up, so that it can be read more than once.
 *
 * @param item the number of a list item that is stored behind it
 * @param isReadable whether it holds Arabic words and looks like a printed line
 */
record PreparedLine(PrintedLine line, List<CutStrip> strips, Optional<Run> item, boolean isReadable) {

    /** Longer lines are no printed lines. */
    private static final int LONGEST = 400;

    static PreparedLine of(String text, PrintedLine line, Atoms cutter, CorpusModel model) {
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
        boolean readable = strips.stream().anyMatch(CutStrip::isArabic)
                && strips.stream().noneMatch(strip -> strip.isOther(LONGEST));
        return new PreparedLine(line, List.copyOf(strips), item, readable);
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

    int length() {
        return line.strips().stream().mapToInt(strip -> strip.end() - strip.start()).sum();
    }

    Token storedLast() {
        CutStrip first = strips.getFirst();
        return first.leftAt(first.borders() - 1).token();
    }
}
