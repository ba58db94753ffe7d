package org.mithaq.ui.session;

import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.project.Project;

/** Is told on the UI thread what becomes of the open project. */
public interface ProjectSessionListener {

    /** A project was opened; there is no other one. */
    default void projectOpened(Project project) {
    }

    /** The project is about to be closed: it can still be read, but it is no longer the session's project. */
    default void projectClosed(Project project) {
    }

    /** There is something unsaved now, or nothing any more. */
    default void dirtyChanged(boolean dirty) {
    }

    /** Reports came, went or changed on disk. */
    default void reportsChanged(Project project) {
    }

    /** Codings were changed, by an edit, undo or redo. */
    default void codingChanged(Project project, CodingChange change) {
    }
}
