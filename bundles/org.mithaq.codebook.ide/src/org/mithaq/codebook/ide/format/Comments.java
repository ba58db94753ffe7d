package org.mithaq.codebook.ide.format;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.ide.result.TextEdit;
import org.mithaq.codebook.ide.result.TextRange;

/** Turns lines into comments and back. */
public final class Comments {

    private static final String MARK = "//";

    private Comments() {
    }

    /**
     * Edits that make comments of all lines that a range touches or, when all of them are comments, that make text of
     * them again. Empty lines stay as they are.
     */
    public static List<TextEdit> toggle(String text, TextRange range) {
        var lines = lines(text, range);
        boolean commented = lines.stream().allMatch(start -> text.startsWith(MARK, start));
        var edits = new ArrayList<TextEdit>();
        for (int start : lines) {
            edits.add(commented ? new TextEdit(TextRange.ofLength(start, markLength(text, start)), "")
                    : TextEdit.insert(start, MARK + " "));
        }
        return edits;
    }

    /** Where the words of the lines begin that a range touches; a range that ends at the start of a line spares it. */
    private static List<Integer> lines(String text, TextRange range) {
        var starts = new ArrayList<Integer>();
        int line = text.lastIndexOf('\n', range.start() - 1) + 1;
        do {
            int end = text.indexOf('\n', line);
            int words = line;
            while (words < text.length() && (text.charAt(words) == ' ' || text.charAt(words) == '\t')) {
                words++;
            }
            if (words < text.length() && text.charAt(words) != '\n' && text.charAt(words) != '\r') {
                starts.add(words);
            }
            line = end < 0 ? text.length() + 1 : end + 1;
        } while (line < range.end());
        return starts;
    }

    private static int markLength(String text, int start) {
        return text.startsWith(MARK + " ", start) ? MARK.length() + 1 : MARK.length();
    }
}
