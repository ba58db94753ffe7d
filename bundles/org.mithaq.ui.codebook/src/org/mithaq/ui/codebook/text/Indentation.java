package org.mithaq.ui.codebook.text;

/** What Enter writes. */
public final class Indentation {

    private static final String STEP = "\t";

    /**
     * @param text what is inserted
     * @param caret where in it the caret goes
     */
    public record NewLine(String text, int caret) {
    }

    private Indentation() {
    }

    /**
     * Behind an opening brace the new line stands one step further; a closing brace right behind the caret gets a line of
     * its own.
     *
     * @param before the line up to the caret
     * @param after the line behind it
     * @param delimiter what ends lines in this file
     */
    public static NewLine newLine(String before, String after, String delimiter) {
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        if (!before.stripTrailing().endsWith("{")) {
            return end(delimiter + indent);
        }
        String inside = delimiter + indent + STEP;
        return after.strip().startsWith("}") ? new NewLine(inside + delimiter + indent, inside.length()) : end(inside);
    }

    private static NewLine end(String text) {
        return new NewLine(text, text.length());
    }
}
