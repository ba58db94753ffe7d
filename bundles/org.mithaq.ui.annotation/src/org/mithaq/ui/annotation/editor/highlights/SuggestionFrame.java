package org.mithaq.ui.annotation.editor.highlights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.mithaq.text.RawSegments;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.text.TextGeometry;

/** A dashed frame around the words of a suggestion: nothing that is coded looks like it. */
public final class SuggestionFrame implements PaintListener {

    /** How many pixels between two boxes do not part them. */
    private static final int SIDE_BY_SIDE = 3;

    private final StyledText text;
    private final HighlightSource highlights;
    private final Color colour;
    private final TextGeometry geometry;
    private Optional<RawSegments> framed = Optional.empty();

    public SuggestionFrame(StyledText text, HighlightSource highlights, Color colour) {
        this.text = text;
        this.highlights = highlights;
        this.colour = colour;
        this.geometry = new TextGeometry(text);
    }

    /** Frames these words and no others. */
    public void show(Optional<RawSegments> words) {
        framed = words;
        text.redraw();
    }

    /** The stretches of the shown text that have a frame. */
    public List<ReadingRange> framed() {
        return framed.map(highlights::ranges).orElse(List.of());
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (framed.isEmpty() || text.getCharCount() == 0) {
            return;
        }
        int first = text.getLineIndex(event.y - HighlightPainter.spaceBelow());
        int last = text.getLineIndex(event.y + event.height);
        List<Rectangle> areas = new ArrayList<>();
        for (ReadingRange range : framed()) {
            geometry.boxes(range, first, last).forEach(box -> join(areas, box.area()));
        }
        areas.forEach(area -> draw(event.gc, area));
    }

    /** Words and numbers that stand side by side get one frame. */
    private static void join(List<Rectangle> areas, Rectangle next) {
        Rectangle joined = new Rectangle(next.x, next.y, next.width, next.height);
        areas.removeIf(area -> {
            boolean touches = area.y == joined.y && area.x <= joined.x + joined.width + SIDE_BY_SIDE
                    && joined.x <= area.x + area.width + SIDE_BY_SIDE;
            if (touches) {
                joined.add(area);
            }
            return touches;
        });
        areas.add(joined);
    }

    private void draw(GC gc, Rectangle area) {
        gc.setForeground(colour);
        gc.setLineWidth(2);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRectangle(area.x - 1, area.y, area.width + 1, area.height);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }
}
