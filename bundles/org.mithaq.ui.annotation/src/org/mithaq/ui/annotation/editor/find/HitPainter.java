package org.mithaq.ui.annotation.editor.find;

import java.util.function.Supplier;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.text.TextGeometry;

/** Draws a frame around each hit of the lines that are on the screen. */
final class HitPainter implements PaintListener {

    private static final Color FRAME = new Color(208, 98, 0);
    private static final int WIDTH = 2;

    private final StyledText text;
    private final Supplier<Hits> hits;
    private final TextGeometry geometry;

    HitPainter(StyledText text, Supplier<Hits> hits) {
        this.text = text;
        this.hits = hits;
        this.geometry = new TextGeometry(text);
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (hits.get().ranges().isEmpty()) {
            return;
        }
        int first = text.getLineIndex(event.y);
        int last = text.getLineIndex(event.y + event.height);
        int end = text.getOffsetAtLine(last) + text.getLine(last).length();
        event.gc.setForeground(FRAME);
        event.gc.setLineWidth(WIDTH);
        for (ReadingRange hit : hits.get().in(ReadingRange.of(text.getOffsetAtLine(first), end))) {
            for (TextGeometry.Box box : geometry.boxes(hit, first, last)) {
                Rectangle area = box.area();
                event.gc.drawRoundRectangle(area.x - 1, area.y, area.width + 2, area.height, WIDTH * 2, WIDTH * 2);
            }
        }
    }
}
