package org.mithaq.ui.annotation.form.value;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.mithaq.model.coding.Value;

/** Shows one value of a variable and lets the user change it. Writes nothing: whoever made it does, when told. */
public interface ValueEditor {

    /** Makes the widgets, once. */
    Control create(Composite parent, EntryListener listener);

    /** Shows a value in place of what was shown; empty for none. */
    void show(Optional<Value> value);

    /** Whether the user changed something since a value was shown. */
    boolean isChanged();

    /** Whether a list to choose from is open, so that what stands in the widgets is not meant yet. */
    default boolean isChoosing() {
        return false;
    }

    /** What stands in the widgets. */
    Entry entry();

    /** What to show under the widgets, such as how a typed text was understood; empty for nothing. */
    default String hint() {
        return "";
    }

    /** What the user typed, to be kept until it can be made a value; empty when the widgets keep no text. */
    default String draft() {
        return "";
    }

    /** Shows a kept text as if it had just been typed. */
    default void restore(String draft) {
    }

    /** Whether the user may change something. */
    void setEditable(boolean editable);

    /** Puts the focus into the first widget. */
    void setFocus();

    /** The control that the accessible name of the field is given to. */
    Control main();
}
