package org.mithaq.ui.codebook.language;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.mithaq.ui.session.EditedTexts;
import org.mithaq.ui.session.ProjectSession;

/** Makes the one {@link CodebookLanguage} of the workbench. */
public final class LanguageServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent.getService(service);
        return known != null ? known : new SessionLanguage(PlatformUI.getWorkbench().getDisplay(),
                locator.getService(ProjectSession.class), locator.getService(EditedTexts.class));
    }
}
