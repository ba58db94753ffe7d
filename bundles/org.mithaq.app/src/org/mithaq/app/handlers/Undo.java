package org.mithaq.app.handlers;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.mithaq.app.AppMessages;

/** Undoes the last change of codings, in whatever report it was made. */
public final class Undo extends StackHandler {

    public Undo() {
        super(AppMessages.Undo, AppMessages.Undo_named);
    }

    @Override
    Optional<Command> step(CommandStack stack) {
        return stack.canUndo() ? Optional.of(stack.getUndoCommand()) : Optional.empty();
    }

    @Override
    void go(CommandStack stack) {
        stack.undo();
    }
}
