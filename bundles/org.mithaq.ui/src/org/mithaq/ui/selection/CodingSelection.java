package org.mithaq.ui.selection;

import java.util.Optional;

/**
 * The one selection of the window: who selects somewhere selects everywhere. Get it from a site with
 * {@code getService(CodingSelection.class)}. To be called on the UI thread.
 *
 * <p>There are no loops: selecting what is selected already tells nobody, and what listeners select while they are
 * being told (widgets do that by themselves) is ignored. Records that are deleted, also by undo, leave the selection.
 */
public interface CodingSelection {

    SelectedCoding current();

    /**
     * @param source who selects, usually a view or editor
     */
    void select(SelectedCoding selection, Object source);

    /** The text that is selected in the report editor; what new evidence is made from. Never without segments. */
    Optional<Passage> passage();

    /** To be called by the report editor only. */
    void setPassage(Optional<Passage> passage);

    /** Each listener is told of each event once, however often it was added. */
    void addListener(CodingSelectionListener listener);

    void removeListener(CodingSelectionListener listener);
}
