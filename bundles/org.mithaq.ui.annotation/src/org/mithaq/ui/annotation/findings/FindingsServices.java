package org.mithaq.ui.annotation.findings;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.mithaq.ui.session.ProjectSession;

/** Makes the one monitor of the workbench. */
public final class FindingsServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent.getService(service);
        return known != null ? known : new BackgroundFindings(PlatformUI.getWorkbench().getDisplay(),
                locator.getService(ProjectSession.class));
    }
}
