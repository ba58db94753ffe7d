package org.mithaq.ui.annotation.wizard.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.annotation.wizard.ImportReportsWizard;
import org.mithaq.ui.session.ProjectSession;

/** Opens the wizard that imports reports into the open project. */
public final class ImportReports extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ProjectSession session = window.getService(ProjectSession.class);
        session.project().ifPresent(project -> new WizardDialog(window.getShell(),
                new ImportReportsWizard(session, project.layout())).open());
        return null;
    }
}
