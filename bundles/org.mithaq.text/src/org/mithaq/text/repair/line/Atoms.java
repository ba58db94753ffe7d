package org.mithaq.text.repair.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.fold.FoldOptions;
import org.mithaq.text.fold.Folder;

/** Cuts lines into words, numbers, signs and blanks. Remembers the words it saw; for one thread. */
public final class Atoms {

    private static final String PARTED_BEFORE_YA = "\u0633\u0634\u0635\u0636";

    private static final String IN_NUMBERS = "./-:,\u066B\u066C";

    private final Folder folder = new Folder(FoldOptions.careful());
    private final Map<String, String> folded = new HashMap<>();

    /**
     * All of a stretch of text, with nothing between them; none of an empty one.
     *
     * @param start first UTF-16 unit of the stretch
     * @param end behind the last unit
     */
    public List<Atom> of(String text, int start, int end) {
        List<Atom> atoms = new ArrayList<>();
        for (int at = start; at < end; ) {
            TokenKind kind = kind(text.charAt(at));
            int to = endOf(kind, text, at, end);
            atoms.add(new Atom(kind, at, to, key(kind, text.substring(at, to))));
            at = to;
        }
        return atoms;
    }

    private static TokenKind kind(char c) {
        if (ArabicChars.isLetter(c) || ArabicChars.isMark(c)) {
            return TokenKind.ARABIC;
        }
        if (ArabicChars.isDigit(c)) {
            return TokenKind.NUMBER;
        }
        if (ArabicChars.isWhite(c)) {
            return TokenKind.BLANK;
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? TokenKind.OTHER : TokenKind.SIGN;
    }

    private static int endOf(TokenKind kind, String text, int start, int end) {
        int at = start + 1;
        while (kind != TokenKind.SIGN && at < end && (kind(text.charAt(at)) == kind || isInNumber(kind, text, at, end))) {
            at++;
        }
        return kind == TokenKind.ARABIC ? withFinalYa(text, at, end) : at;
    }

    /** A sign that parts the digits of one number, as in a date of digits. */
    private static boolean isInNumber(TokenKind kind, String text, int at, int end) {
        return kind == TokenKind.NUMBER && at + 1 < end && IN_NUMBERS.indexOf(text.charAt(at)) >= 0
                && ArabicChars.isDigit(text.charAt(at + 1));
    }

    /** A final ya that extraction parted from its word belongs to it. */
    private static int withFinalYa(String text, int at, int end) {
        boolean parted = at + 1 < end && text.charAt(at) == ' ' && "\u064A\u0649".indexOf(text.charAt(at + 1)) >= 0
                && PARTED_BEFORE_YA.indexOf(text.charAt(at - 1)) >= 0
                && (at + 2 == end || kind(text.charAt(at + 2)) != TokenKind.ARABIC);
        return parted ? at + 2 : at;
    }

    private String key(TokenKind kind, String text) {
        return switch (kind) {
            case ARABIC -> fold(text);
            case OTHER -> fold(text);
            case NUMBER -> NumberKeys.of(folder.fold(text));
            case SIGN -> text;
            case BLANK -> "";
        };
    }

    /** Characters that fold to nothing, such as a mark alone, are a key of their own. */
    private String fold(String text) {
        return folded.computeIfAbsent(text, word -> {
            String key = folder.fold(word).replace(" ", "");
            return key.isEmpty() ? word : key;
        });
    }
}
