package org.mithaq.ui.annotation.wizard.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.annotation.wizard.NewProjectWizard;
import org.mithaq.ui.session.ProjectSession;

/** Opens the wizard that makes a project. */
public final class NewProject extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new WizardDialog(window.getShell(), new NewProjectWizard(window.getService(ProjectSession.class))).open();
        return null;
    }
}
