package org.mithaq.extract;

import java.util.regex.Pattern;

/**
 * Collects the text of a file: blocks such as paragraphs, headings and rows of tables, each on lines of its own. Between
 * paragraphs stands an empty line, rows and list items follow each other closely. Blank runs inside of a block are one
 * blank, and what no text can hold is left out: control characters and halves of surrogate pairs.
 */
public final class TextWriter {

    private static final Pattern NEEDLESS_BREAKS = Pattern.compile("^[\\t\\n]+|\\t+(?=\\n|$)|\\n+$");

    /** How a block stands to the one before it. */
    public enum Spacing {
        /** On the next line. */
        CLOSE,
        /** With an empty line between. */
        APART
    }

    private final int limit;
    private final StringBuilder text = new StringBuilder();

    /**
     * @param limit the most UTF-16 units
     */
    public TextWriter(int limit) {
        this.limit = limit;
    }

    /**
     * Adds a block; what is blank is left out.
     *
     * @throws TextTooLongException when the limit is passed
     */
    public void block(CharSequence content, Spacing spacing) {
        if (content.length() > limit - text.length()) {
            throw new TextTooLongException();
        }
        String clean = clean(content);
        if (clean.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(spacing == Spacing.APART ? "\n\n" : "\n");
        }
        text.append(clean);
    }

    /** All blocks; ends with a line end unless there is no text. */
    public String text() {
        return text.isEmpty() ? "" : text + "\n";
    }

    /** Line ends and tabs stay, other blanks become one; no line begins or ends with a blank. */
    static String clean(CharSequence content) {
        StringBuilder clean = new StringBuilder(content.length());
        boolean blank = false;
        boolean breaks = false;
        for (int i = 0; i < content.length();) {
            int c = Character.codePointAt(content, i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t') {
                blank = false;
                breaks = true;
                clean.append((char) c);
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                blank = true;
            } else if (isText(c)) {
                if (blank && !clean.isEmpty() && !isBreak(clean.charAt(clean.length() - 1))) {
                    clean.append(' ');
                }
                blank = false;
                clean.appendCodePoint(c);
            }
        }
        return breaks ? NEEDLESS_BREAKS.matcher(clean).replaceAll("") : clean.toString();
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\t';
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c != 0xFEFF && c != 0x00AD;
        };
    }
}
