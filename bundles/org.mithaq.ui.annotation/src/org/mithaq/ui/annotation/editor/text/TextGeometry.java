package org.mithaq.ui.annotation.editor.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.mithaq.text.ReadingRange;

/**
 * Where characters are in a text widget, in the coordinates in which it is painted and clicked.
 *
 * <p>In right-to-left widgets SWT on GTK gives bounds that count from the wrong edge, and none at all in the later rows
 * of a wrapped line, while the places of single characters are right. There boxes are put together from these.
 */
public final class TextGeometry {

    private final StyledText text;
    private final boolean boundsAreWrong;

    public TextGeometry(StyledText text) {
        this.text = text;
        this.boundsAreWrong = isWrongIn(text);
    }

    /** Whether bounds, the native caret and moves by rows are wrong in the widget. */
    public static boolean isWrongIn(StyledText text) {
        return SWT.getPlatform().equals("gtk") && text.getOrientation() == SWT.RIGHT_TO_LEFT;
    }

    /** A piece of a stretch of text and the box around it, which holds nothing else. */
    public record Box(VisualRuns.Run run, Rectangle area) {
    }

    /** The boxes of those parts of a stretch that are in some lines of the text. */
    public List<Box> boxes(ReadingRange range, int firstLine, int lastLine) {
        List<Box> boxes = new ArrayList<>();
        int from = Math.max(firstLine, text.getLineAtOffset(range.start().value()));
        int to = Math.min(lastLine, text.getLineAtOffset(range.end().value()));
        for (int line = from; line <= to; line++) {
            for (VisualRuns.Run run : runs(line).of(range.start().value(), range.end().value())) {
                boxes.add(new Box(run, box(run, line)));
            }
        }
        return boxes;
    }

    /** Whether a point is on a stretch of text. */
    public boolean isOn(ReadingRange range, Point point) {
        int line = text.getLineIndex(point.y);
        return boxes(range, line, line).stream().anyMatch(box -> box.area().contains(point));
    }

    /** Where a drag began: in right-to-left widgets that look for drags themselves SWT on GTK mirrors the place twice. */
    public Point placeOfDrag(int x, int y) {
        return new Point(boundsAreWrong ? text.getClientArea().width - x : x, y);
    }

    /** The x of the side of a box where reading it begins, or ends. */
    public int edge(Box box, boolean beginning) {
        boolean low = beginning == goesAlong(box.run());
        return low ? box.area().x : box.area().x + box.area().width - 1;
    }

    private VisualRuns runs(int line) {
        return new VisualRuns(text.getLine(line), text.getOffsetAtLine(line), isRightToLeft(), this::top);
    }

    private int top(int offset) {
        return text.getTextBounds(offset, offset).y;
    }

    private boolean isRightToLeft() {
        return text.getOrientation() == SWT.RIGHT_TO_LEFT;
    }

    /** Whether x grows where reading goes on. */
    private boolean goesAlong(VisualRuns.Run run) {
        return run.rightToLeft() == isRightToLeft();
    }

    private Rectangle box(VisualRuns.Run run, int line) {
        if (!boundsAreWrong) {
            return text.getTextBounds(run.start(), run.end() - 1);
        }
        int endOfLine = text.getOffsetAtLine(line) + text.getLine(line).length();
        int begin = beginOf(run, line, endOfLine);
        int end = endOf(run, begin, endOfLine);
        return new Rectangle(Math.min(begin, end), top(run.start()), Math.abs(end - begin), height(line));
    }

    /**
     * Where the direction changes the widget tells the near side of one of the two characters, of which one depends on how
     * the caret came to its place. Within a direction both are one, so that it is reckoned from the next such place.
     */
    private int beginOf(VisualRuns.Run run, int line, int endOfLine) {
        int start = run.start();
        VisualRuns runs = runs(line);
        if (start == text.getOffsetAtLine(line) || isOneRun(runs, start - 1, start + 1) || top(start - 1) != top(start)) {
            return text.getLocationAtOffset(start).x;
        }
        int forward = goesAlong(run) ? 1 : -1;
        if (start + 2 <= endOfLine && isOneRun(runs, start, start + 2)) {
            return text.getLocationAtOffset(start + 1).x - forward * width(text.getText(start, start));
        }
        if (start + 3 <= endOfLine && isOneRun(runs, start + 1, start + 3) && top(start + 1) == top(start)) {
            return text.getLocationAtOffset(start + 2).x + forward * width(text.getText(start + 1, start + 1));
        }
        return text.getLocationAtOffset(start).x;
    }

    private static boolean isOneRun(VisualRuns runs, int start, int end) {
        return runs.of(start, end).size() == 1;
    }

    /** The place of the next character where that follows on the screen, else that of the last one and its width. */
    private int endOf(VisualRuns.Run run, int begin, int endOfLine) {
        boolean follows = run.end() < endOfLine && top(run.end()) == top(run.start())
                && runs(text.getLineAtOffset(run.start())).of(run.start(), run.end() + 1).size() == 1;
        if (follows) {
            return text.getLocationAtOffset(run.end()).x;
        }
        int last = run.end() - 1;
        while (last > run.start() && isMark(last)) {
            last--;
        }
        int width = width(text.getText(last, last));
        int place = last == run.start() ? begin : text.getLocationAtOffset(last).x;
        return place + (goesAlong(run) ? width : -width);
    }

    private boolean isMark(int offset) {
        return Character.getType(text.getText(offset, offset).charAt(0)) == Character.NON_SPACING_MARK;
    }

    private int width(String character) {
        GC gc = new GC(text);
        try {
            return gc.textExtent(character).x;
        } finally {
            gc.dispose();
        }
    }

    private int height(int line) {
        int start = text.getOffsetAtLine(line);
        int height = text.getTextBounds(start, start).height;
        return height == 0 ? text.getLineHeight() : height;
    }
}
