package org.mithaq.ui.selection;

import java.util.Optional;

/** Is told on the UI thread what is selected. */
public interface CodingSelectionListener {

    /**
     * @param source who selected; a view compares it with itself and leaves its own widgets alone
     */
    default void selectionChanged(SelectedCoding selection, Object source) {
    }

    /** Text was selected in the report editor, or none is any more. */
    default void passageChanged(Optional<Passage> passage) {
    }
}
