package org.mithaq.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.session.ProjectSession;

/** Closes the open project and leaves the window. */
public final class CloseProject extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ProjectSession.class).close();
        return null;
    }
}
