package org.mithaq.text.repair.step;

import java.util.List;
import java.util.Optional;
import org.mithaq.text.ReadingRange;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.reading.Reading;
import org.mithaq.text.reading.ReadingEdits;
import org.mithaq.text.reading.ReadingReason;
import org.mithaq.text.repair.line.Atom;
import org.mithaq.text.repair.line.Atoms;
import org.mithaq.text.repair.line.TokenKind;
import org.mithaq.text.repair.model.CorpusModel;
import org.mithaq.text.repair.model.FunctionWords;

/**
 * Joins a letter that stands alone inside of a line with the word before or behind it, where a blank stands in place of
 * a mark: {@code أن ه}. Only when exactly one of the two makes a word that the corpus holds, and only in broken texts.
 */
public final class LoneLetterJoining implements RepairStep {

    private final CorpusModel model;

    /** @param model of the corpus that the text stands in */
    public LoneLetterJoining(CorpusModel model) {
        this.model = model;
    }

    /** @param reading the lines in their order; a text that no line of which was reordered is left alone */
    @Override
    public Reading repair(Reading reading) {
        if (reading.pieces().stream().noneMatch(piece -> piece.reason() == ReadingReason.RUNS_REORDERED)) {
            return reading;
        }
        ReadingEdits edits = new ReadingEdits(reading);
        Atoms cutter = new Atoms();
        for (TextLine line : TextLine.of(reading.text())) {
            List<Atom> atoms = cutter.of(line.text(), line.start(), line.end());
            for (int i = 2; i + 2 < atoms.size(); i++) {
                if (isLone(atoms, i)) {
                    blank(atoms, i).ifPresent(blank ->
                            edits.drop(ReadingRange.of(blank.start(), blank.end()), ReadingReason.LONE_LETTER_JOINED));
                }
            }
        }
        return edits.apply();
    }

    private static boolean isLone(List<Atom> atoms, int index) {
        Atom atom = atoms.get(index);
        return atom.kind() == TokenKind.ARABIC && ArabicChars.isLetter(atom.key().charAt(0)) && FunctionWords.isNoWord(atom.key())
                && isWord(atoms, index - 2, index - 1) && isWord(atoms, index + 2, index + 1);
    }

    private static boolean isWord(List<Atom> atoms, int word, int blank) {
        return atoms.get(blank).isBlank() && atoms.get(blank).length() == 1 && atoms.get(word).kind() == TokenKind.ARABIC
                && atoms.get(word).key().length() > 1;
    }

    /** The blank that no word has. */
    private Optional<Atom> blank(List<Atom> atoms, int index) {
        String letter = atoms.get(index).key();
        boolean ends = model.count(atoms.get(index - 2).key() + letter) > 0;
        boolean begins = model.count(letter + atoms.get(index + 2).key()) > 0;
        return ends == begins ? Optional.empty() : Optional.of(atoms.get(ends ? index - 1 : index + 1));
    }
}
