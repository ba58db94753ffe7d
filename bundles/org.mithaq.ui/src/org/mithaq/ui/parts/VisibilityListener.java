package org.mithaq.ui.parts;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when a part comes to be seen. */
public record VisibilityListener(IWorkbenchPart part, Runnable seen) implements IPartListener2 {

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            seen.run();
        }
    }
}
