package org.mithaq.codebook.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.mithaq.codebook.ide.result.TextRange;

/** Lines and characters of a text, both in UTF-16 units as the protocol counts them, and offsets. */
final class Lines {

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        starts = starts(text);
    }

    /** A place beyond the end of a line is its end, as the protocol wants it. */
    int offset(Position position) {
        if (position.getLine() >= starts.length) {
            return text.length();
        }
        int line = Math.max(0, position.getLine());
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return Math.min(starts[line] + Math.max(0, position.getCharacter()), Math.max(starts[line], end));
    }

    Position position(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, offset - starts[line]);
    }

    Range range(TextRange range) {
        return new Range(position(range.start()), position(range.end()));
    }

    TextRange range(Range range) {
        int start = offset(range.getStart());
        return new TextRange(start, Math.max(start, offset(range.getEnd())));
    }

    private static int[] starts(String text) {
        var starts = java.util.stream.IntStream.builder().add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        return starts.build().toArray();
    }
}
