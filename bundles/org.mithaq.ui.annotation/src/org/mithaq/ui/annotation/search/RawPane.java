package org.mithaq.ui.annotation.search;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.mithaq.core.search.RawLines;

/** Shows the raw lines of a place beside the concordance, when asked to. */
final class RawPane {

    private static final int WIDTH = 320;

    private final StyledText text;

    RawPane(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER
                | SWT.RIGHT_TO_LEFT);
        GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(text);
        text.setVisible(false);
    }

    boolean isShown() {
        return !((GridData) text.getLayoutData()).exclude;
    }

    void toggle() {
        boolean shown = !isShown();
        ((GridData) text.getLayoutData()).exclude = !shown;
        text.getParent().layout();
        text.setVisible(shown);
    }

    void clear() {
        text.setText("");
    }

    void show(RawLines lines) {
        if (text.isDisposed()) {
            return;
        }
        text.setText(lines.text());
        int at = 0;
        for (RawLines.Part part : lines.parts()) {
            if (part.matched()) {
                StyleRange style = new StyleRange(at, part.text().length(), null,
                        text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                style.foreground = text.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
                text.setStyleRange(style);
            }
            at += part.text().length();
        }
    }
}
