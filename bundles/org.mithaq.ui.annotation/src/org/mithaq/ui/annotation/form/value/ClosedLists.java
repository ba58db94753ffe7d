package org.mithaq.ui.annotation.form.value;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Makes lists that drop down and take no typing. */
public final class ClosedLists {

    private ClosedLists() {
    }

    /** Always from left to right: turned round, GTK cuts off the first letters of what is chosen. */
    public static Combo create(Composite parent) {
        return new Combo(parent, SWT.READ_ONLY | SWT.LEFT_TO_RIGHT);
    }
}
