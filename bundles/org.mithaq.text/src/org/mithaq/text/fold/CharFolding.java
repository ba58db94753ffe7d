package org.mithaq.text.fold;

import com.ibm.icu.text.Normalizer2;
import org.mithaq.text.arabic.ArabicChars;

/** Folds one character, whatever stands around it. */
final class CharFolding {

    private static final char TATWEEL = '\u0640';

    /** What {@link #single} answers for characters that are dropped. */
    static final int DROPPED = -1;
    /** What {@link #single} answers for characters that {@link #fold} has to be asked about. */
    static final int OTHER = -2;

    /** The scripts of the reports, which nearly all characters are of. */
    private static final int TABLE_SIZE = 0x700;

    private final Normalizer2 compatibility = Normalizer2.getNFKCInstance();
    private final FoldOptions options;
    private final int[] table = new int[TABLE_SIZE];

    CharFolding(FoldOptions options) {
        this.options = options;
        for (int c = 0; c < TABLE_SIZE; c++) {
            String folded = fold(c);
            table[c] = folded.isEmpty() ? DROPPED : folded.length() == 1 ? folded.charAt(0) : OTHER;
        }
    }

    /** The one character that a character becomes, or {@link #DROPPED} or {@link #OTHER}. */
    int single(char c) {
        return c < TABLE_SIZE ? table[c] : OTHER;
    }

    /** What a code point becomes: nothing when it is dropped, a space for every blank and line end. */
    String fold(int codePoint) {
        if (codePoint < 0x80) {
            return foldUnit((char) codePoint);
        }
        String source = Character.toString(codePoint);
        if (compatibility.isNormalized(source) && source.length() == 1) {
            return foldUnit(source.charAt(0));
        }
        StringBuilder folded = new StringBuilder();
        compatibility.normalize(source).codePoints().forEach(c -> folded.append(foldNormal(c)));
        return folded.toString();
    }

    private String foldNormal(int codePoint) {
        return codePoint < 0x10000 ? foldUnit((char) codePoint) : Character.toString(Character.toLowerCase(codePoint));
    }

    private String foldUnit(char c) {
        if (ArabicChars.isWhite(c)) {
            return " ";
        }
        return isDropped(c) ? "" : String.valueOf(foldLetter(c));
    }

    private static boolean isDropped(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL
                || c == TATWEEL || c == ArabicChars.DOTTED_CIRCLE;
    }

    private char foldLetter(char c) {
        return switch (c) {
            case '\u0623', '\u0625', '\u0622', '\u0671' -> '\u0627';
            case '\u0649', '\u06CC' -> '\u064A';
            case '\u06A9' -> '\u0643';
            case '\u0629' -> options.taMarbuta() ? '\u0647' : c;
            case '\u0624' -> options.hamzaSeats() ? '\u0648' : c;
            case '\u0626' -> options.hamzaSeats() ? '\u064A' : c;
            default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : Character.toLowerCase(c);
        };
    }
}
