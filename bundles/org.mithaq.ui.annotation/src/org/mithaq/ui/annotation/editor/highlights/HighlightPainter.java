package org.mithaq.ui.annotation.editor.highlights;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.text.TextGeometry;
import org.mithaq.ui.colours.Stroke;

/** Draws the underlines of highlights and the marks of repairs, of the lines that are on the screen only. */
public final class HighlightPainter implements PaintListener {

    private static final int LANE_HEIGHT = 3;
    private static final int LANES = 3;
    private static final int EDGE = 4;
    private static final int MARK_WIDTH = 4;

    private final StyledText text;
    private final HighlightSource highlights;
    private final HighlightColours colours;
    private final TextGeometry geometry;

    public HighlightPainter(StyledText text, HighlightSource highlights, HighlightColours colours) {
        this.text = text;
        this.highlights = highlights;
        this.colours = colours;
        this.geometry = new TextGeometry(text);
    }

    /** How many pixels below each printed line the underlines need. */
    public static int spaceBelow() {
        return LANES * LANE_HEIGHT + 1;
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (text.getCharCount() == 0) {
            return;
        }
        int first = text.getLineIndex(event.y - spaceBelow());
        int last = text.getLineIndex(event.y + event.height);
        ReadingRange visible = ReadingRange.of(text.getOffsetAtLine(first), endOf(last));
        for (HighlightLayout.Line line : HighlightLayout.of(highlights.in(visible)).lines()) {
            draw(line, first, last, event.gc);
        }
        drawMarks(visible, event.gc);
    }

    private int endOf(int line) {
        return text.getOffsetAtLine(line) + text.getLine(line).length();
    }

    private void draw(HighlightLayout.Line line, int firstLine, int lastLine, GC gc) {
        Highlight highlight = line.highlight();
        gc.setForeground(colours.line(highlight));
        gc.setLineWidth(highlight.selected() ? 2 : 1);
        int below = 1 + line.lane() % LANES * LANE_HEIGHT;
        for (ReadingRange range : highlight.ranges()) {
            for (TextGeometry.Box box : geometry.boxes(range, firstLine, lastLine)) {
                int y = box.area().y + box.area().height + below;
                underline(gc, colours.stroke(highlight), box.area(), y);
                drawEdges(gc, highlight, box, y);
            }
        }
    }

    private static void underline(GC gc, Stroke stroke, Rectangle box, int y) {
        int from = box.x;
        int to = box.x + box.width;
        switch (stroke) {
            case SOLID -> gc.setLineStyle(SWT.LINE_SOLID);
            case DASHED -> gc.setLineDash(new int[] {6, 3});
            case DOTTED -> gc.setLineDash(new int[] {1, 2});
            case DOUBLE -> {
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.setLineWidth(1);
                gc.drawLine(from, y + 2, to, y + 2);
            }
        }
        gc.drawLine(from, y, to, y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** A small upright at the outer side of the first and the last character shows where a highlight begins and ends. */
    private void drawEdges(GC gc, Highlight highlight, TextGeometry.Box box, int y) {
        if (box.run().start() == highlight.start()) {
            drawEdge(gc, geometry.edge(box, true), y);
        }
        if (box.run().end() == highlight.end()) {
            drawEdge(gc, geometry.edge(box, false), y);
        }
    }

    private static void drawEdge(GC gc, int x, int y) {
        gc.drawLine(x, y - EDGE, x, y);
    }

    private void drawMarks(ReadingRange visible, GC gc) {
        gc.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.setLineWidth(1);
        for (RepairMarks.Mark mark : highlights.repairs(visible)) {
            int line = text.getLineAtOffset(mark.range().start().value());
            geometry.boxes(mark.range(), line, line).forEach(box -> drawMark(gc, box.area()));
        }
    }

    private static void drawMark(GC gc, Rectangle box) {
        int middle = box.x + box.width / 2;
        int y = box.y + box.height - 1;
        gc.drawLine(middle - MARK_WIDTH / 2, y, middle, y - MARK_WIDTH / 2);
        gc.drawLine(middle, y - MARK_WIDTH / 2, middle + MARK_WIDTH / 2, y);
    }
}
