package org.mithaq.text.arabic;

/** Classes of characters in Arabic text. All characters asked for are in the basic plane, so UTF-16 units do. */
public final class ArabicChars {

    /** Shown under a mark that has no letter: ◌. */
    public static final char DOTTED_CIRCLE = '\u25CC';

    private static final char FIRST_ARABIC = '\u0600';
    /** From here to {@link #LAST_LETTER} stand letters of the Arabic script only, tatweel among them. */
    private static final char FIRST_LETTER = '\u0620';
    private static final char LAST_LETTER = '\u064A';
    private static final char FATHATAN = '\u064B';
    private static final char SHADDA = '\u0651';

    private ArabicChars() {}

    /** A letter of the Arabic script; tatweel, which stretches a letter, counts as one. */
    public static boolean isLetter(char c) {
        if (c < FIRST_ARABIC || c >= FIRST_LETTER && c <= LAST_LETTER) {
            return c >= FIRST_LETTER;
        }
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC || c == '\u0640';
    }

    /** A combining mark of the Arabic script: vowel signs, tanwin, shadda, sukun, superscript alef and the like. */
    public static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                && (c >= '\u0610' && c <= '\u06ED' || c >= '\u08D3' && c <= '\u08FF');
    }

    /** A decimal digit: European, Arabic-Indic or Persian. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
    }

    /** Blank within a line: spaces of all widths and tabs, no line end. */
    public static boolean isBlank(char c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** A blank or a line end. */
    public static boolean isWhite(char c) {
        return isBlank(c) || Character.isWhitespace(c);
    }

    /**
     * Whether a mark can stand on a letter at a word end. Fathatan is written on or behind an alef, alef maqsura,
     * hamza or ta marbuta only; shadda never stands on an alef.
     */
    public static boolean fits(char mark, char letter) {
        return switch (mark) {
            case FATHATAN -> "\u0627\u0649\u0621\u0629".indexOf(letter) >= 0;
            case SHADDA -> "\u0627\u0623\u0625\u0622\u0621\u0629\u0649".indexOf(letter) < 0 && isLetter(letter);
            default -> isLetter(letter);
        };
    }
}
