package org.mithaq.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.mithaq.core.project.Project;
import org.mithaq.ui.bidi.Direction;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Shows the project, whether it is saved, and whether it may be changed, in the title of the window. */
final class WindowTitle implements ProjectSessionListener {

    private final IWorkbenchWindowConfigurer window;
    private final ProjectSession session;

    WindowTitle(IWorkbenchWindowConfigurer window, ProjectSession session) {
        this.window = window;
        this.session = session;
        show();
    }

    @Override
    public void projectChanged() {
        show();
    }

    @Override
    public void dirtyChanged(boolean dirty) {
        show();
    }

    private void show() {
        String product = Platform.getProduct() == null ? "Mithaq" : Platform.getProduct().getName();
        window.setTitle(session.project().map(project -> title(project, product)).orElse(product));
    }

    private String title(Project project, String product) {
        String folder = String.valueOf(project.layout().root().getFileName());
        String name = Direction.isolated(folder) + " – " + Direction.isolated(project.coder().toString());
        String shown = session.isWritable() ? name : NLS.bind(AppMessages.Title_read_only, name);
        return (session.isDirty() ? "* " : "") + shown + " – " + product;
    }
}
