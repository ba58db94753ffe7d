package org.mithaq.ui.annotation.form.value;

import org.mithaq.model.coding.Value;

/** What stands in the widgets of a value editor. */
public sealed interface Entry {

    /** Nothing. */
    record Empty() implements Entry {
    }

    /**
     * A value.
     *
     * @param value new and in no record yet
     */
    record Valid(Value value) implements Entry {
    }

    /**
     * Something that is no value.
     *
     * @param message what is wrong and what to type instead, for the user
     */
    record Invalid(String message) implements Entry {
    }

    /** The empty entry. */
    static Entry empty() {
        return new Empty();
    }
}
