package org.mithaq.app.handlers;

import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.mithaq.app.AppMessages;

/** Makes the change again that was undone last. */
public final class Redo extends StackHandler {

    public Redo() {
        super(AppMessages.Redo, AppMessages.Redo_named);
    }

    @Override
    Optional<Command> step(CommandStack stack) {
        return stack.canRedo() ? Optional.of(stack.getRedoCommand()) : Optional.empty();
    }

    @Override
    void go(CommandStack stack) {
        stack.redo();
    }
}
