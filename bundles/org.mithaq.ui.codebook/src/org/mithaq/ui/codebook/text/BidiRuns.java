package org.mithaq.ui.codebook.text;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.codebook.token.LexicalKind;
import org.mithaq.ui.bidi.Direction;

/**
 * Where a line that is read from left to right has to be cut so that texts in Arabic stay by themselves: the content of
 * each string and comment with right-to-left letters is isolated, and the keywords beside it stand where they are written.
 */
public final class BidiRuns {

    /** What goes before isolated content: it takes the direction of its first letter. */
    public static final char ISOLATE = '\u2068';
    /** What goes after isolated content. */
    public static final char END = '\u2069';

    /**
     * A character to be shown, but not stored, at a place of a line.
     *
     * @param offset within the line, in UTF-16 units
     */
    public record Mark(int offset, char character) {
    }

    private BidiRuns() {
    }

    /**
     * The marks of a line in the order of their places; none for a line without right-to-left letters.
     *
     * @param line the text of the line
     * @param start where the line begins in the whole text
     * @param tokens the tokens of the whole text that touch the line
     */
    public static List<Mark> of(String line, int start, List<LexicalToken> tokens) {
        if (!Direction.hasRightToLeft(line)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (LexicalToken token : tokens) {
            if (token.kind() == LexicalKind.STRING || token.kind() == LexicalKind.COMMENT || token.kind() == LexicalKind.UNKNOWN) {
                add(line, start, token, marks);
            }
        }
        return marks;
    }

    private static void add(String line, int start, LexicalToken token, List<Mark> marks) {
        int from = token.start() - start;
        int to = Math.min(token.end() - start, line.length());
        String written = line.substring(Math.max(0, from), Math.max(0, to));
        int opening = from < 0 ? leadingBlanks(written) : opening(token.kind(), written);
        int closing = token.end() - start > line.length() ? 0 : closing(token.kind(), written, opening);
        int first = Math.max(0, from) + opening;
        int end = to - closing;
        if (first < end && Direction.hasRightToLeft(line.substring(first, end))) {
            marks.add(new Mark(first, ISOLATE));
            marks.add(new Mark(end, END));
        }
    }

    private static int leadingBlanks(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static int opening(LexicalKind kind, String written) {
        return switch (kind) {
            case STRING -> 1;
            case COMMENT -> written.startsWith("/* ") || written.startsWith("// ") ? 3 : 2;
            default -> 0;
        };
    }

    private static int closing(LexicalKind kind, String written, int opening) {
        return switch (kind) {
            case STRING -> written.endsWith("\"") && written.length() > opening ? 1 : 0;
            case COMMENT -> written.endsWith("*/") ? 2 : 0;
            default -> 0;
        };
    }
}
