package org.mithaq.ui.annotation.form;

/** Makes the selected passage evidence of the value that has the focus, and the value where there is none. */
public final class UsePassage extends FormHandler {

    public UsePassage() {
        super(RecordFormView::usePassage);
    }
}
