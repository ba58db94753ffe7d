package org.mithaq.core.message;

/**
 * Names and texts of others within a message or a line: what breaks lines, rings bells or turns the direction of what
 * follows is written as an escape, so that a message stays the line that it is.
 */
public final class VisibleText {

    private VisibleText() {
    }

    /** The text with escapes as in Java for characters that cannot be shown. Arabic with its joiners stays as it is. */
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isHidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(c -> append(c, visible));
        return visible.toString();
    }

    private static void append(int c, StringBuilder to) {
        switch (c) {
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            default -> {
                if (isHidden(c)) {
                    to.append(String.format(java.util.Locale.ROOT, "\\u%04X", c));
                } else {
                    to.appendCodePoint(c);
                }
            }
        }
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> isDirection(c);
        };
    }

    /** Embeddings, overrides and isolates, which reach beyond themselves; plain marks do not. */
    private static boolean isDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
