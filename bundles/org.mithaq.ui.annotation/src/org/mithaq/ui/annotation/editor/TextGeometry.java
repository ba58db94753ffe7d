package org.mithaq.ui.annotation.editor;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.mithaq.text.ReadingRange;

/** Where characters are in a text widget, in the coordinates in which it is painted and clicked. */
final class TextGeometry {

    private final StyledText text;

    TextGeometry(StyledText text) {
        this.text = text;
    }

    /** A piece of a stretch of text and the box around it, which holds nothing else. */
    record Box(VisualRuns.Run run, Rectangle area) {
    }

    /** The boxes of those parts of a stretch that are in some lines of the text. */
    List<Box> boxes(ReadingRange range, int firstLine, int lastLine) {
        List<Box> boxes = new ArrayList<>();
        int from = Math.max(firstLine, text.getLineAtOffset(range.start().value()));
        int to = Math.min(lastLine, text.getLineAtOffset(range.end().value()));
        for (int line = from; line <= to; line++) {
            for (VisualRuns.Run run : runs(line).of(range.start().value(), range.end().value())) {
                boxes.add(new Box(run, box(run)));
            }
        }
        return boxes;
    }

    /** Whether a point is on a stretch of text. */
    boolean isOn(ReadingRange range, Point point) {
        int line = text.getLineIndex(point.y);
        return boxes(range, line, line).stream().anyMatch(box -> box.area().contains(point));
    }

    /** The box around characters that stand together. */
    Rectangle box(VisualRuns.Run run) {
        int start = startWithLigature(run);
        Rectangle box = text.getTextBounds(start, run.end() - 1);
        return isTurned(start) ? turned(box) : box;
    }

    /** The later letters of a ligature, as of lam and alef, have no bounds of their own: the whole has. */
    private int startWithLigature(VisualRuns.Run run) {
        int start = run.start();
        int lineStart = text.getOffsetAtLine(text.getLineAtOffset(start));
        while (start > lineStart && text.getTextBounds(start, run.end() - 1).width == 0) {
            start--;
        }
        return start;
    }

    /** The x of the outer edge of a character, on the side where reading it begins, or ends. */
    int edge(int offset, boolean beginning) {
        Rectangle box = box(new VisualRuns.Run(offset, offset + 1));
        return beginning == goesAlong(offset) ? box.x : box.x + box.width - 1;
    }

    private VisualRuns runs(int line) {
        return new VisualRuns(text.getLine(line), text.getOffsetAtLine(line), isRightToLeft(),
                offset -> text.getTextBounds(offset, offset).y);
    }

    private boolean isRightToLeft() {
        return text.getOrientation() == SWT.RIGHT_TO_LEFT;
    }

    /**
     * Some platforms give the bounds of characters from the left edge even where everything else of a widget counts
     * from the right one. Then the character's own place is not at an edge of its bounds.
     */
    private boolean isTurned(int offset) {
        if (!isRightToLeft()) {
            return false;
        }
        Rectangle box = text.getTextBounds(offset, offset);
        int x = text.getLocationAtOffset(offset).x;
        return distance(turned(box), x) < distance(box, x);
    }

    private static int distance(Rectangle box, int x) {
        return Math.min(Math.abs(box.x - x), Math.abs(box.x + box.width - x));
    }

    private Rectangle turned(Rectangle box) {
        return new Rectangle(text.getClientArea().width - box.x - box.width, box.y, box.width, box.height);
    }

    /** Whether a character's direction is the one that x grows in, which is the widget's own direction. */
    private boolean goesAlong(int offset) {
        int line = text.getLineAtOffset(offset);
        Bidi bidi = new Bidi(text.getLine(line),
                isRightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        boolean characterRightToLeft = bidi.getLevelAt(offset - text.getOffsetAtLine(line)) % 2 == 1;
        return characterRightToLeft == isRightToLeft();
    }
}
