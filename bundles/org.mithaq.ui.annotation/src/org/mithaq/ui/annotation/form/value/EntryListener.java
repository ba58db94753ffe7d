package org.mithaq.ui.annotation.form.value;

/** Is told what a user does in a value editor. */
public interface EntryListener {

    /** Something was typed or chosen, but the user may not be done. */
    void changed();

    /** The user is done with the value: left the field, chose from a list, or pressed Enter. */
    void finished();
}
