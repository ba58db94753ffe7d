package org.mithaq.app;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.mithaq.ui.session.ProjectSession;

/** Settings of the workbench as a whole. */
final class MithaqWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartArguments arguments;

    MithaqWorkbenchAdvisor(StartArguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MithaqWindowAdvisor(configurer, arguments);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return CodingPerspective.ID;
    }

    @Override
    public boolean preShutdown() {
        return getWorkbenchConfigurer().getWorkbench().getService(ProjectSession.class).close();
    }
}
