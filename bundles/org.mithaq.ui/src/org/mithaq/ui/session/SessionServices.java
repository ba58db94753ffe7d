package org.mithaq.ui.session;

import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.mithaq.ui.jobs.BusyCursor;

/** Makes the one session of the workbench, and what goes with it. */
public final class SessionServices extends AbstractServiceFactory {

    /** The node of the preferences. */
    public static final String PREFERENCES = "org.mithaq.ui";

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent.getService(service);
        if (known != null) {
            return known;
        }
        return service == EditedTexts.class ? new EditedTexts() : session(PlatformUI.getWorkbench());
    }

    /** The preferences that all of the workbench shares. */
    public static IPreferenceStore preferences() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, PREFERENCES);
    }

    private static ProjectSession session(IWorkbench workbench) {
        Supplier<Shell> shell = () -> workbench.getModalDialogShellProvider().getShell();
        return new WorkbenchProjectSession(workbench.getDisplay(), new DialogQuestions(shell),
                new BusyCursor(workbench.getProgressService()), new CoderPreference(preferences()), new RecentProjects(preferences()));
    }
}
