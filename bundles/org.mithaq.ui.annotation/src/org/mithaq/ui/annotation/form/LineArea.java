package org.mithaq.ui.annotation.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line of text below a field that takes no room while there is nothing to say. */
final class LineArea {

    /** What a line is for. */
    enum Kind {
        HINT, ERROR, WARNING
    }

    private static final int WRAP_WIDTH = 180;

    private final Composite parent;
    private final FormSite site;
    private Label label;
    private String shown = "";

    LineArea(Composite parent, FormSite site) {
        this.parent = parent;
        this.site = site;
    }

    /**
     * Shows a text in place of what was shown; nothing for an empty one.
     *
     * @return whether the form has to be laid out anew
     */
    boolean show(String text, Kind kind) {
        if (text.equals(shown)) {
            return false;
        }
        shown = text;
        if (label == null) {
            label = new Label(parent, SWT.WRAP);
            GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WRAP_WIDTH, SWT.DEFAULT).applyTo(label);
        }
        label.setText(text.replace("&", "&&"));
        label.setForeground(colour(kind));
        site.show(label, !text.isEmpty());
        return true;
    }

    private Color colour(Kind kind) {
        return switch (kind) {
            case ERROR -> JFaceColors.getErrorText(parent.getDisplay());
            case WARNING -> site.colours().warning();
            case HINT -> site.colours().hint();
        };
    }
}
