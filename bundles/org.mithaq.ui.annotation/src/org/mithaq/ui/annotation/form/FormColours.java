package org.mithaq.ui.annotation.form;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;

/** Colours of texts in the form: readable on light and dark backgrounds. */
final class FormColours {

    private static final Color WARNING_ON_LIGHT = new Color(150, 74, 0);
    private static final Color WARNING_ON_DARK = new Color(255, 190, 110);
    private static final Color HINT_ON_LIGHT = new Color(96, 96, 96);
    private static final Color HINT_ON_DARK = new Color(180, 180, 180);
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
        return isDark() ? HINT_ON_DARK : HINT_ON_LIGHT;
    }

    private boolean isDark() {
        Color background = form.getBackground();
        return (background.getRed() + background.getGreen() + background.getBlue()) / 3 < DARK;
    }
}
