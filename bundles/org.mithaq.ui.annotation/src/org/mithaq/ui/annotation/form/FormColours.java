package org.mithaq.ui.annotation.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Colours of texts in the form: readable on light and dark backgrounds. */
final class FormColours {

    private static final Color WARNING_ON_LIGHT = new Color(150, 74, 0);
    private static final Color WARNING_ON_DARK = new Color(255, 190, 110);
    private static final int DARK = 128;

    private final Control form;

    FormColours(Control form) {
        this.form = form;
    }

    Color warning() {
        return isDark() ? WARNING_ON_DARK : WARNING_ON_LIGHT;
    }

    /** For what is good to know but not to be looked at first. */
    Color hint() {
        return Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
    }

    private boolean isDark() {
        Color background = form.getBackground();
        return (background.getRed() + background.getGreen() + background.getBlue()) / 3 < DARK;
    }
}
