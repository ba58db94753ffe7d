package org.mithaq.core.coding;

/** Looks on while codings change. Called on the thread that changes them. */
public interface CodingListener {

    /** Called once after each command, undo and redo. */
    void codingChanged(CodingChange change);

    /** Called after the project was saved. */
    default void saved() {
        // most only care about what changes
    }
}
