package org.mithaq.app;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Brings the parts of a mirrored window into sight. GTK leaves a view that comes out of another perspective beside its place,
 * as far to the side as it is wide, until it is laid out anew.
 */
final class MirroredParts implements IPartListener2 {

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        Optional.ofNullable(reference.getPart(false)).map(part -> part.getSite().getService(MPart.class))
                .map(MPart::getWidget).filter(Control.class::isInstance).map(Control.class::cast)
                .filter(control -> (control.getStyle() & SWT.MIRRORED) != 0)
                .ifPresent(control -> control.getDisplay().asyncExec(() -> layOut(control)));
    }

    private static void layOut(Control part) {
        Control page = part;
        while (page != null && !page.isDisposed() && !(page.getParent() instanceof CTabFolder)) {
            page = page.getParent();
        }
        if (page instanceof Composite composite && !page.isDisposed()) {
            composite.layout(true, true);
        }
    }
}
