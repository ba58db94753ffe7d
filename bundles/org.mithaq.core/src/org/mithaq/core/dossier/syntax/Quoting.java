package org.mithaq.core.dossier.syntax;

import java.util.Locale;
import java.util.Set;

/** How texts and names are written so that they are read as what they are. */
public final class Quoting {

    private static final char ESCAPE = '\\';

    private Quoting() {
    }

    /** A text between quotation marks, with escapes for what cannot be seen. */
    public static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), quoted);
        }
        return quoted.append('"').toString();
    }

    private static void append(char c, StringBuilder to) {
        switch (c) {
            case '"', ESCAPE -> to.append(ESCAPE).append(c);
            case '\n' -> to.append("\\n");
            case '\t' -> to.append("\\t");
            default -> {
                if (isHidden(c)) {
                    to.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                } else {
                    to.append(c);
                }
            }
        }
    }

    /**
     * A name as a bare word where that is possible.
     *
     * @param keywords the words that would mean something else in its place
     */
    public static String name(String name, Set<String> keywords) {
        if (!isBare(name)) {
            return "^" + text(name);
        }
        return keywords.contains(name) ? "^" + name : name;
    }

    /**
     * A label: as a bare word where that is possible, else as a text.
     *
     * @param keywords the words that would mean something else in its place
     */
    public static String label(String label, Set<String> keywords) {
        return isBare(label) && !keywords.contains(label) ? label : text(label);
    }

    /** Whether a text can be written as a word: what ids look like, no numbers. */
    static boolean isBare(String text) {
        return !text.isEmpty() && !Character.isDigit(text.codePointAt(0)) && text.codePointAt(0) != '-'
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    /** What cannot be seen, breaks lines, or turns the direction of what follows; half characters too. */
    private static boolean isHidden(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> isDirection(c) || c == '\uFEFF';
        };
    }

    /** Whether a character only turns the direction of what stands beside it. */
    static boolean isDirection(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
