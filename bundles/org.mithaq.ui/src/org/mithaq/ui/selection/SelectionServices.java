package org.mithaq.ui.selection;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.mithaq.ui.session.ProjectSession;

/** Makes the one selection of the workbench. */
public final class SelectionServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent.getService(service);
        return known != null ? known : selection(locator);
    }

    private static CodingSelection selection(IServiceLocator locator) {
        WorkbenchCodingSelection selection = new WorkbenchCodingSelection();
        locator.getService(ProjectSession.class).addListener(selection);
        return selection;
    }
}
