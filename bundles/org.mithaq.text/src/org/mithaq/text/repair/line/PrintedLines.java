package org.mithaq.text.repair.line;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.text.arabic.ArabicChars;
import org.mithaq.text.arabic.TextLine;
import org.mithaq.text.repair.line.PrintedLine.Strip;

/**
 * Finds printed lines. A line of nothing but a mark, with the run that it belongs to on the next one, goes on with the
 * printed line before it: the first such pair follows that line at once, further ones after one empty line.
 */
public final class PrintedLines {

    private enum Content { NOTHING, MARKS, TEXT }

    private final List<TextLine> lines;
    private final List<PrintedLine> found = new ArrayList<>();

    private PrintedLines(String text) {
        this.lines = TextLine.of(text);
    }

    /**
     * All printed lines that hold text, in the order in which they are stored.
     *
     * @param text as it is stored, so that places are raw ones
     */
    public static List<PrintedLine> of(String text) {
        PrintedLines lines = new PrintedLines(text);
        for (int i = 0; i < lines.lines.size(); ) {
            i = lines.readFrom(i);
        }
        return lines.found;
    }

    private int readFrom(int first) {
        List<Strip> strips = new ArrayList<>();
        int next = first;
        if (content(first) == Content.TEXT) {
            TextLine line = lines.get(first);
            strips.add(new Strip(line.start(), line.end(), line.start(), line.start()));
            next++;
        }
        while (isPair(next) || next > first && content(next) == Content.NOTHING && isPair(next + 1)) {
            next += isPair(next) ? 0 : 1;
            TextLine marks = lines.get(next);
            TextLine run = lines.get(next + 1);
            int mark = firstMark(marks);
            strips.add(new Strip(run.start(), run.end(), mark, lastMark(marks) + 1));
            next += 2;
            if (strips.size() == 1) {
                break; // without a line before it nothing tells where the runs belong
            }
        }
        if (!strips.isEmpty()) {
            found.add(new PrintedLine(lines.get(first).start(), strips.getLast().end(), List.copyOf(strips)));
        }
        return Math.max(next, first + 1);
    }

    private boolean isPair(int line) {
        return content(line) == Content.MARKS && content(line + 1) == Content.TEXT;
    }

    private Content content(int index) {
        if (index >= lines.size()) {
            return Content.NOTHING;
        }
        TextLine line = lines.get(index);
        boolean marks = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            if (ArabicChars.isMark(c)) {
                if (marks && !ArabicChars.isMark(line.text().charAt(i - 1))) {
                    return Content.TEXT; // marks of several letters
                }
                marks = true;
            } else if (!ArabicChars.isWhite(c)) {
                return Content.TEXT;
            }
        }
        return marks ? Content.MARKS : Content.NOTHING;
    }

    private static int firstMark(TextLine line) {
        int at = line.start();
        while (!ArabicChars.isMark(line.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastMark(TextLine line) {
        int at = line.end() - 1;
        while (!ArabicChars.isMark(line.text().charAt(at))) {
            at--;
        }
        return at;
    }
}
