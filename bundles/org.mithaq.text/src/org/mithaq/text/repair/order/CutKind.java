package org.mithaq.text.repair.order;

import java.util.List;
import org.mithaq.text.repair.line.Atom;
import org.mithaq.text.repair.line.TokenKind;

/** What stands at a place where a line may be cut into runs. */
enum CutKind {
    /** The start or the end of a strip. */
    END,
    /** Between a number and something else. */
    NUMBER,
    /** Beside three blanks or more. */
    WIDE_BLANK,
    /** Beside two blanks, in a line whose words are all parted by so many. */
    SPREAD_WORDS,
    /** Beside two blanks, elsewhere. */
    TWO_BLANKS,
    /** Between two things without a blank. */
    GLUED,
    /** Between a word and the sign or the quotation mark that closes or opens it. */
    BEFORE_SIGN,
    /** Behind a full stop that begins a strip. */
    BEHIND_FULL_STOP,
    /** Outside of a bracket as it looks on the page, a blank between. */
    BRACKET,
    /** Beside one blank. */
    ONE_BLANK,
    /** Before a single letter at the end of a strip: the first letter of the line, which has lost its word. */
    BEFORE_LAST_LETTER,
    /** Inside of a word that looks like two. */
    INSIDE_WORD;

    private static final String QUOTES = "\"“”«»";

    static CutKind between(List<Atom> atoms, int index, boolean spread) {
        if (index == 0 || index == atoms.size()) {
            return END;
        }
        Atom before = atoms.get(index - 1);
        Atom behind = atoms.get(index);
        if (isNumber(atoms, index - 1, -1) || isNumber(atoms, index, 1)) {
            return NUMBER;
        }
        if (index == atoms.size() - 1 && behind.kind() == TokenKind.ARABIC && behind.key().length() == 1) {
            return BEFORE_LAST_LETTER;
        }
        if (atoms.getFirst().key().equals(".") && !Joints.CLOSING.contains(behind.key()) && (index == 1 || index == 2 && before.isBlank())) {
            return BEHIND_FULL_STOP;
        }
        if (!before.isBlank() && !behind.isBlank()) {
            boolean closed = behind.kind() == TokenKind.SIGN && Joints.CLOSING.contains(behind.key());
            return closed || isQuote(before) || isQuote(behind) ? BEFORE_SIGN : GLUED;
        }
        if (before.key().equals(")") || behind.key().equals("(")) {
            return BRACKET;
        }
        int blanks = before.isBlank() ? before.length() : behind.length();
        if (blanks > 2) {
            return WIDE_BLANK;
        }
        return blanks == 1 ? ONE_BLANK : spread ? SPREAD_WORDS : TWO_BLANKS;
    }

    private static boolean isQuote(Atom atom) {
        return atom.kind() == TokenKind.SIGN && QUOTES.contains(atom.key());
    }

    private static boolean isNumber(List<Atom> atoms, int index, int step) {
        int at = atoms.get(index).isBlank() ? index + step : index;
        return at >= 0 && at < atoms.size() && atoms.get(at).kind() == TokenKind.NUMBER;
    }
}
