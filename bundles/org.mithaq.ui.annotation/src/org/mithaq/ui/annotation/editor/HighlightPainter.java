package org.mithaq.ui.annotation.editor;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.colours.Stroke;

/** Draws the underlines of highlights and the marks of repairs, of the lines that are on the screen only. */
final class HighlightPainter implements PaintListener {

    private static final int LANE_HEIGHT = 4;
    private static final int LANES = 4;
    private static final int EDGE = 4;
    private static final int MARK_WIDTH = 4;

    private final StyledText text;
    private final HighlightSource highlights;
    private final HighlightColours colours;

    HighlightPainter(StyledText text, HighlightSource highlights, HighlightColours colours) {
        this.text = text;
        this.highlights = highlights;
        this.colours = colours;
    }

    /** How many pixels below each printed line the underlines need. */
    static int spaceBelow() {
        return LANES * LANE_HEIGHT;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (text.getCharCount() == 0) {
            return;
        }
        int first = text.getLineIndex(event.y - spaceBelow());
        int last = text.getLineIndex(event.y + event.height);
        ReadingRange visible = ReadingRange.of(text.getOffsetAtLine(first), endOf(last));
        List<HighlightLayout.Line> lines = HighlightLayout.of(highlights.in(visible)).lines();
        for (int i = first; i <= last; i++) {
            VisualRuns runs = runs(i);
            lines.forEach(line -> draw(line, runs, event.gc));
            drawMarks(i, event.gc);
        }
    }

    private VisualRuns runs(int line) {
        boolean rightToLeft = text.getOrientation() == SWT.RIGHT_TO_LEFT;
        return new VisualRuns(text.getLine(line), text.getOffsetAtLine(line), rightToLeft,
                offset -> text.getTextBounds(offset, offset).y);
    }

    private int endOf(int line) {
        return text.getOffsetAtLine(line) + text.getLine(line).length();
    }

    private void draw(HighlightLayout.Line line, VisualRuns runs, GC gc) {
        Highlight highlight = line.highlight();
        gc.setForeground(colours.line(highlight));
        gc.setBackground(colours.line(highlight));
        gc.setLineWidth(highlight.selected() ? 2 : 1);
        int below = 1 + line.lane() % LANES * LANE_HEIGHT;
        for (ReadingRange range : highlight.ranges()) {
            for (VisualRuns.Run run : runs.of(range.start().value(), range.end().value())) {
                Rectangle box = text.getTextBounds(run.start(), run.end() - 1);
                underline(gc, colours.stroke(highlight), box, box.y + box.height + below);
                if (run.start() == highlight.start()) {
                    edge(gc, run.start(), box.y + box.height + below, true);
                }
                if (run.end() == highlight.end()) {
                    edge(gc, run.end() - 1, box.y + box.height + below, false);
                }
            }
        }
    }

    private static void underline(GC gc, Stroke stroke, Rectangle box, int y) {
        int from = box.x;
        int to = box.x + box.width - 1;
        switch (stroke) {
            case SOLID -> gc.setLineStyle(SWT.LINE_SOLID);
            case DASHED -> gc.setLineDash(new int[] {6, 3});
            case DOTTED -> gc.setLineDash(new int[] {1, 2});
            case DOUBLE -> {
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.drawLine(from, y + 2, to, y + 2);
            }
        }
        gc.drawLine(from, y, to, y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** A small upright at the outer side of the first or last character shows where a highlight begins and ends. */
    private void edge(GC gc, int offset, int y, boolean first) {
        Rectangle box = text.getTextBounds(offset, offset);
        boolean low = first == goesAlong(offset);
        int x = low ? box.x : box.x + box.width - 1;
        gc.drawLine(x, y - EDGE, x, y);
    }

    /** Whether a character's direction is the one that x grows in, which is the widget's own direction. */
    private boolean goesAlong(int offset) {
        int line = text.getLineAtOffset(offset);
        boolean mirrored = text.getOrientation() == SWT.RIGHT_TO_LEFT;
        int level = new java.text.Bidi(text.getLine(line), mirrored ? 1 : 0)
                .getLevelAt(offset - text.getOffsetAtLine(line));
        return level % 2 == 1 == mirrored;
    }

    private void drawMarks(int line, GC gc) {
        gc.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.setLineWidth(1);
        for (RepairMarks.Mark mark : highlights.repairs(text.getOffsetAtLine(line), endOf(line))) {
            Rectangle box = text.getTextBounds(mark.range().start().value(), mark.range().end().value() - 1);
            int middle = box.x + box.width / 2;
            int y = box.y + box.height - 1;
            gc.drawLine(middle - MARK_WIDTH / 2, y, middle, y - MARK_WIDTH / 2);
            gc.drawLine(middle, y - MARK_WIDTH / 2, middle + MARK_WIDTH / 2, y);
        }
    }
}
