package org.mithaq.ui.annotation.editor.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of a line into the pieces that stand together on the screen: one for each printed line that it wraps
 * over and, within these, one for each change of direction. Only of such a piece is the box around its characters
 * filled by nothing else.
 */
public final class VisualRuns {

    /** Where characters are on the screen. */
    @FunctionalInterface
    public interface Rows {
        /** The upper edge of the printed line that shows a character. Never smaller for a later one. */
        int top(int offset);
    }

    /**
     * @param start offset of the first character
     * @param end offset behind the last one
     * @param rightToLeft the direction of its characters
     */
    public record Run(int start, int end, boolean rightToLeft) {
    }

    private final String line;
    private final int lineStart;
    private final Rows rows;
    private final int baseDirection;

    /**
     * @param line a line of the text without its line end
     * @param lineStart its offset
     * @param rightToLeft the base direction of the text
     */
    public VisualRuns(String line, int lineStart, boolean rightToLeft, Rows rows) {
        this.line = line;
        this.lineStart = lineStart;
        this.rows = rows;
        this.baseDirection = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    }

    /** The pieces of a stretch, in the order of the text; parts outside of the line are left out. */
    public List<Run> of(int start, int end) {
        int from = Math.max(start, lineStart);
        int to = Math.min(end, lineStart + line.length());
        List<Run> runs = new ArrayList<>();
        if (from < to) {
            for (Run direction : directions(from, to)) {
                addRows(direction, runs);
            }
        }
        return runs;
    }

    private List<Run> directions(int from, int to) {
        Bidi bidi = new Bidi(line, baseDirection);
        List<Run> found = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            int start = Math.max(from, lineStart + bidi.getRunStart(i));
            int end = Math.min(to, lineStart + bidi.getRunLimit(i));
            if (start < end) {
                found.add(new Run(start, end, bidi.getRunLevel(i) % 2 == 1));
            }
        }
        return found;
    }

    private void addRows(Run run, List<Run> into) {
        int start = run.start();
        while (start < run.end()) {
            int end = endOfRow(start, run.end());
            into.add(new Run(start, end, run.rightToLeft()));
            start = end;
        }
    }

    /** Behind the last character, before a limit, that stands in the same row as the one at the start. */
    private int endOfRow(int start, int limit) {
        int row = rows.top(start);
        int low = start;
        int high = limit - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.top(middle) == row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }
}
