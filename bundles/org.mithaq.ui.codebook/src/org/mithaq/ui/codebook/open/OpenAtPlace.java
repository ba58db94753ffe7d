package org.mithaq.ui.codebook.open;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.session.ProjectSession;

/** Opens a codebook file at a line and column: for parts of the window that know no codebook editor. */
public final class OpenAtPlace extends AbstractHandler {

    private static final String COMMAND = "org.mithaq.codebook.open";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ProjectSession session = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ProjectSession.class);
        int line = Integer.parseInt(event.getParameter(COMMAND + ".line"));
        int column = Integer.parseInt(event.getParameter(COMMAND + ".column"));
        session.project().ifPresent(project -> {
            Path file = project.layout().root().resolve(event.getParameter(COMMAND + ".file"));
            new CodebookEditors(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).open(file, line, column);
        });
        return null;
    }
}
