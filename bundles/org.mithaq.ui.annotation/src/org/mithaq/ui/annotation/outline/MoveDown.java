package org.mithaq.ui.annotation.outline;

/** Moves the selected part behind the one that stands behind it. */
public final class MoveDown extends OutlineHandler {

    public MoveDown() {
        super(view -> view.move(1));
    }
}
