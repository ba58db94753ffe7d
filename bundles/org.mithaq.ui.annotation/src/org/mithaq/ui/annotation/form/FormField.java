package org.mithaq.ui.annotation.form;

import java.util.Map;
import java.util.Optional;
import org.mithaq.model.coding.Value;

/** A row of the form. */
interface FormField {

    /** Shows what the record has now. */
    void refresh();

    /** Shows what is computed from other records, which may have changed while this one did not. */
    default void refreshComputed() {
    }

    /** Shows what is wrong with the feature now. */
    default void refreshFindings() {
    }

    /** Makes values of everything that was typed; false when something is left that is no value. */
    default boolean commit() {
        return true;
    }

    /** Whether the field shows a feature. */
    boolean isOf(String feature);

    /** Puts the focus into the first place, or the place of a value; false when nothing can be typed here. */
    boolean setFocus(Optional<Value> value);

    /** What was typed and can be made no value. */
    default Map<DraftPlace, String> drafts() {
        return Map.of();
    }

    /** Shows a text that was typed at a place before and could be made no value; false when the place is not here. */
    default boolean restore(DraftPlace place, String draft) {
        return false;
    }
}
