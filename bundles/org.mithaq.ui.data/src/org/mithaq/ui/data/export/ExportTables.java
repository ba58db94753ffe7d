package org.mithaq.ui.data.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.session.ProjectSession;

/** Opens the wizard that exports the tables of the open project. */
public final class ExportTables extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(ProjectSession.class).project().ifPresent(project ->
                new WizardDialog(window.getShell(), new ExportWizard(project)).open());
        return null;
    }
}
