package org.mithaq.ui.annotation.outline;

/** Moves the selected part before the one that stands before it. */
public final class MoveUp extends OutlineHandler {

    public MoveUp() {
        super(view -> view.move(-1));
    }
}
