package org.mithaq.ui.annotation.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the selected problems right, as one step of undo. */
public final class FixFindings extends AbstractHandler {

    static final String COMMAND = "org.mithaq.findings.fix";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        new PuttingRight(HandlerUtil.getActiveWorkbenchWindowChecked(event)).run(ChosenFindings.of(event));
        return null;
    }
}
