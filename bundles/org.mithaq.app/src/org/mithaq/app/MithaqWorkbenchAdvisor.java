package org.mithaq.app;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.mithaq.ui.session.ProjectSession;

/** Settings of the workbench as a whole. */
final class MithaqWorkbenchAdvisor extends WorkbenchAdvisor {

    private static final String OURS = "org.mithaq.";

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

    /** Leaves those pages of preferences that are ours: the platform's are about what Mithaq does not show. */
    @Override
    public void postStartup() {
        PreferenceManager pages = getWorkbenchConfigurer().getWorkbench().getPreferenceManager();
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            if (!page.getId().startsWith(OURS)) {
                pages.remove(page);
            }
        }
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
