package org.mithaq.app;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewRegistry;

/**
 * The names of views and perspectives. They are kept with the layout of the window, in the language that it had when they
 * were opened first.
 */
public final class PartNames {

    private PartNames() {
    }

    /** Gives what was kept its name in the language of today. */
    public static void renew(IWorkbench workbench) {
        IViewRegistry views = workbench.getViewRegistry();
        IPerspectiveRegistry perspectives = workbench.getPerspectiveRegistry();
        ((EObject) workbench.getService(MApplication.class)).eAllContents().forEachRemaining(element -> {
            if (element instanceof MPart part) {
                Optional.ofNullable(views.find(part.getElementId())).ifPresent(view -> part.setLabel(view.getLabel()));
            } else if (element instanceof MPerspective perspective) {
                Optional.ofNullable(perspectives.findPerspectiveWithId(perspective.getElementId()))
                        .ifPresent(known -> perspective.setLabel(known.getLabel()));
            }
        });
    }
}
