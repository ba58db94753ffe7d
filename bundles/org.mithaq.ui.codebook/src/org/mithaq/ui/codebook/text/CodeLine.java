package org.mithaq.ui.codebook.text;

import java.util.List;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.bidi.Direction;

/** Lines of a codebook as tables and labels show them, which take the direction of the window. */
public final class CodeLine {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';

    private CodeLine() {
    }

    /**
     * A line that reads from left to right wherever it stands, with the words of its texts and comments in their own
     * direction, as the editor shows it. A line without right-to-left letters stays as it is where that is enough.
     */
    public static String shown(String line) {
        if (!Direction.hasRightToLeft(line) && Direction.startsLeftToRight(line)) {
            return line;
        }
        StringBuilder shown = new StringBuilder().append(LEFT_TO_RIGHT_ISOLATE);
        List<BidiRuns.Mark> marks = BidiRuns.of(line, 0, new TokenIndex(line).in(new TextRange(0, line.length())));
        int at = 0;
        for (BidiRuns.Mark mark : marks) {
            shown.append(line, at, mark.offset()).append(mark.character());
            at = mark.offset();
        }
        return shown.append(line, at, line.length()).append(BidiRuns.END).toString();
    }
}
