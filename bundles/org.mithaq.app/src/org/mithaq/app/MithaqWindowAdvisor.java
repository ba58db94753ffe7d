package org.mithaq.app;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.mithaq.app.welcome.WelcomeWhenEmpty;
import org.mithaq.ui.session.ProjectSession;

/** Size, bars and title of the one window. */
final class MithaqWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1400, 860);

    private final StartArguments arguments;

    MithaqWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartArguments arguments) {
        super(configurer);
        this.arguments = arguments;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PlatformActions(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        PartNames.renew(configurer.getWindow().getWorkbench());
        configurer.setInitialSize(FIRST_SIZE);
        configurer.setShowCoolBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        // Reports stay among the restored parts when the program was killed, and belong to a project that is not open yet.
        window.getActivePage().closeAllEditors(false);
        window.getPartService().addPartListener(new MirroredParts());
        ProjectSession session = window.getService(ProjectSession.class);
        session.addListener(new WindowTitle(getWindowConfigurer(), session));
        session.addListener(new WelcomeWhenEmpty(window));
        arguments.project().ifPresent(session::open);
    }
}
