package org.mithaq.app.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.mithaq.core.project.Project;
import org.mithaq.ui.session.ProjectSessionListener;

/** Shows the welcome page while no project is open. */
public final class WelcomeWhenEmpty implements ProjectSessionListener {

    private final IWorkbenchWindow window;

    /** Shows the page at once. */
    public WelcomeWhenEmpty(IWorkbenchWindow window) {
        this.window = window;
        show();
    }

    @Override
    public void projectOpened(Project project) {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart welcome = page == null ? null : page.findEditor(new WelcomeInput());
        if (welcome != null) {
            page.closeEditor(welcome, false);
        }
    }

    @Override
    public void projectClosed(Project project) {
        show();
    }

    private void show() {
        IWorkbenchPage page = window.getActivePage();
        if (page == null || window.getWorkbench().isClosing()) {
            return;
        }
        try {
            page.openEditor(new WelcomeInput(), WelcomePage.ID);
        } catch (PartInitException e) {
            ILog.of(getClass()).error("The welcome page cannot be shown", e);
        }
    }
}
