package org.mithaq.ui.annotation.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A caret that is painted with the text. In right-to-left widgets SWT on GTK places the native caret as if it counted
 * from the left edge, that is on the wrong side of the window.
 */
final class ReportCaret {

    private static final int WIDTH = 2;
    private static final int BLINK_MILLISECONDS = 530;

    private final StyledText text;
    private final Runnable blink = this::blink;
    private boolean shown = true;
    private int row;

    private ReportCaret(StyledText text) {
        this.text = text;
    }

    /** Takes the place of the native caret where that is needed. */
    static void install(StyledText text) {
        if (SWT.getPlatform().equals("gtk") && text.getOrientation() == SWT.RIGHT_TO_LEFT) {
            new ReportCaret(text).install();
        }
    }

    private void install() {
        text.setCaret(null);
        text.addPaintListener(event -> paint(event.gc));
        text.addCaretListener(event -> moved());
        text.addListener(SWT.FocusIn, event -> moved());
        text.addListener(SWT.FocusOut, event -> redraw(row));
    }

    private void moved() {
        shown = true;
        redraw(row);
        redraw(text.getLocationAtOffset(text.getCaretOffset()).y);
        text.getDisplay().timerExec(BLINK_MILLISECONDS, blink);
    }

    private void blink() {
        if (!text.isDisposed() && text.isFocusControl()) {
            shown = !shown;
            redraw(row);
            text.getDisplay().timerExec(BLINK_MILLISECONDS, blink);
        }
    }

    private void redraw(int y) {
        text.redraw(0, y, text.getClientArea().width, height() + 1, false);
    }

    private int height() {
        int offset = Math.min(text.getCaretOffset(), Math.max(0, text.getCharCount() - 1));
        Rectangle box = text.getCharCount() == 0 ? new Rectangle(0, 0, 0, 0) : text.getTextBounds(offset, offset);
        return Math.max(box.height, text.getFont().getFontData()[0].getHeight());
    }

    private void paint(GC gc) {
        Point place = text.getLocationAtOffset(text.getCaretOffset());
        row = place.y;
        if (shown && text.isFocusControl()) {
            gc.setBackground(text.getForeground());
            gc.fillRectangle(place.x - WIDTH / 2, place.y, WIDTH, height());
        }
    }
}
