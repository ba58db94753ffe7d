package org.mithaq.ui.annotation.editor;

import org.eclipse.jface.action.IStatusLineManager;

/** Tells in the line at the foot of the window what happened or what to do. */
final class StatusLine {

    private final IStatusLineManager manager;

    StatusLine(IStatusLineManager manager) {
        this.manager = manager;
    }

    void tell(String message) {
        manager.setErrorMessage(null);
        manager.setMessage(message);
    }

    /** Tells why something was not done. */
    void warn(String message) {
        manager.setErrorMessage(message);
    }
}
