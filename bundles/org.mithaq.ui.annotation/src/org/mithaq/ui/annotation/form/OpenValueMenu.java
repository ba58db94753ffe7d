package org.mithaq.ui.annotation.form;

/** Opens the menu of the value that has the focus. */
public final class OpenValueMenu extends FormHandler {

    public OpenValueMenu() {
        super(RecordFormView::openMenu);
    }
}
