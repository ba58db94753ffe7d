package org.mithaq.ui.annotation.editor.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * A caret that is painted with the text. In right-to-left widgets SWT on GTK places the native caret as if it counted
 * from the left edge, that is on the wrong side of the window.
 */
public final class ReportCaret {

    private static final int WIDTH = 2;

    private final StyledText text;

    private ReportCaret(StyledText text) {
        this.text = text;
    }

    /** Takes the place of the native caret where that is needed. */
    public static void install(StyledText text) {
        if (TextGeometry.isWrongIn(text)) {
            new ReportCaret(text).install();
        }
    }

    private void install() {
        text.setCaret(null);
        text.addPaintListener(event -> paint(event.gc));
        // The caret also moves while the text is being replaced, when nothing may be asked about places.
        text.addCaretListener(event -> text.getDisplay().asyncExec(this::moved));
        text.addListener(SWT.Selection, event -> moved());
        text.addListener(SWT.FocusIn, event -> moved());
        text.addListener(SWT.FocusOut, event -> moved());
    }

    /**
     * Everything, as the place where the caret was painted before may have scrolled since. Where SWT has selected text
     * painted anew after a change of the selection is wrong in such widgets too.
     */
    private void moved() {
        if (!text.isDisposed()) {
            text.redraw();
        }
    }

    private int height() {
        if (text.getCharCount() == 0) {
            return text.getLineHeight();
        }
        int start = text.getOffsetAtLine(text.getLineAtOffset(text.getCaretOffset()));
        int first = Math.min(start, text.getCharCount() - 1);
        int height = text.getTextBounds(first, first).height;
        return height == 0 ? text.getLineHeight() : height;
    }

    private void paint(GC gc) {
        if (text.isFocusControl()) {
            Point place = text.getLocationAtOffset(text.getCaretOffset());
            gc.setBackground(text.getForeground());
            gc.fillRectangle(place.x - WIDTH / 2, place.y, WIDTH, height());
        }
    }
}
