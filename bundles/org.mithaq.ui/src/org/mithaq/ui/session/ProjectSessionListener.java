package org.mithaq.ui.session;

import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.project.Project;

/** Is told on the UI thread what becomes of the open project. Whoever shows all of it anew needs one method only. */
public interface ProjectSessionListener {

    /**
     * Another project is open, or none, or the open one has other reports or another codebook. Is told by each of the
     * methods for these events that is not overridden.
     */
    default void projectChanged() {
    }

    /** A project was opened; there is no other one. */
    default void projectOpened(Project project) {
        projectChanged();
    }

    /**
     * Asked before the project is closed, and before the question about unsaved codings. Who keeps something unsaved
     * outside of the codings asks the user here what is to become of it.
     *
     * @return false when the project has to stay open
     */
    default boolean mayClose(Project project) {
        return true;
    }

    /** The project is about to be closed: it can still be read, but it is no longer the session's project. */
    default void projectClosed(Project project) {
        projectChanged();
    }

    /** Reports came, went or changed on disk. */
    default void reportsChanged(Project project) {
        projectChanged();
    }

    /** The codebook was read again: what was taken from it before is no longer part of it. */
    default void codebookChanged(Project project) {
        projectChanged();
    }

    /** There is something unsaved now, or nothing any more. */
    default void dirtyChanged(boolean dirty) {
    }

    /** Codings were changed, by an edit, undo or redo. */
    default void codingChanged(Project project, CodingChange change) {
    }
}
