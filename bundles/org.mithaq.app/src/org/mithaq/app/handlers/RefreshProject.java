package org.mithaq.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.session.ProjectSession;

/** Reads the reports and the codebook again, which other programs may have changed. */
public final class RefreshProject extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ProjectSession session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ProjectSession.class);
        session.refreshReports();
        session.reloadCodebook();
        return null;
    }
}
