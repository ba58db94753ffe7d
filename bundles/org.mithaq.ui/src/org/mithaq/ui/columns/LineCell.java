package org.mithaq.ui.columns;

import java.util.Objects;
import java.util.function.Function;
import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.widgets.Event;

/**
 * The cells of a column of texts of one line each: where one is too long its beginning is shown, and the tool tip is the text as
 * a whole.
 *
 * @param <T> what stands in a row
 */
public final class LineCell<T> extends OwnerDrawLabelProvider {

    private final Class<T> type;
    private final Function<T, String> text;

    /** @param text null or empty for nothing */
    public LineCell(Class<T> type, Function<T, String> text) {
        this.type = type;
        this.text = text;
    }

    @Override
    public void update(ViewerCell cell) {
        cell.setText(text(cell.getElement()));
    }

    /** Null, as the platform wants it, where there is nothing to say. */
    @Override
    public String getToolTipText(Object element) {
        String whole = text(element);
        return whole.isEmpty() ? null : whole;
    }

    /** A row whose element is not there yet is empty. */
    private String text(Object element) {
        return type.isInstance(element) ? Objects.requireNonNullElse(text.apply(type.cast(element)), "") : "";
    }

    @Override
    protected void measure(Event event, Object element) {
        // As wide and as high as the platform makes it.
    }

    @Override
    protected void erase(Event event, Object element) {
        LongLines.erase(event);
    }

    @Override
    protected void paint(Event event, Object element) {
        LongLines.paint(event);
    }
}
