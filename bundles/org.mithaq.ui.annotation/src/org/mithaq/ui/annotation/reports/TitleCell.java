package org.mithaq.ui.annotation.reports;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.mithaq.core.report.ReportSummary;
import org.mithaq.ui.bidi.Direction;

/**
 * A report's title, painted from its beginning in its own direction: the platform cuts long titles that are written right
 * to left at their beginning, whatever the direction of the window is.
 */
final class TitleCell extends OwnerDrawLabelProvider {

    private static final int MARGIN = 4;

    @Override
    public void update(ViewerCell cell) {
        cell.setText(((ReportSummary) cell.getElement()).title());
    }

    @Override
    public String getToolTipText(Object element) {
        return ((ReportSummary) element).title();
    }

    @Override
    protected void measure(Event event, Object element) {
        // As wide and as high as the platform makes it.
    }

    @Override
    protected void erase(Event event, Object element) {
        event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void paint(Event event, Object element) {
        if (!(event.item instanceof TableItem item)) {
            return;
        }
        Rectangle cell = item.getBounds(event.index);
        TextLayout layout = new TextLayout(event.display);
        try {
            layout.setFont(item.getFont(event.index));
            layout.setOrientation(orientation(((ReportSummary) element).title()));
            layout.setWidth(Math.max(1, cell.width - 2 * MARGIN));
            fit(layout, ((ReportSummary) element).title());
            int y = cell.y + (cell.height - layout.getBounds().height) / 2;
            layout.draw(event.gc, cell.x + MARGIN, Math.max(cell.y, y));
        } finally {
            layout.dispose();
        }
    }

    /** Cuts the text at its end until it is one line. */
    private static void fit(TextLayout layout, String title) {
        String text = title;
        layout.setText(text);
        while (layout.getLineCount() > 1 && !text.isEmpty()) {
            text = text.substring(0, Math.min(layout.getLineOffsets()[1], text.length() - 1)).stripTrailing();
            layout.setText(text + "…");
        }
    }

    private static int orientation(String title) {
        return Direction.hasRightToLeft(title) && !Direction.startsLeftToRight(title) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
    }
}
