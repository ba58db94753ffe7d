package org.mithaq.app.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.mithaq.app.AppMessages;

/** The one input of the welcome page. */
record WelcomeInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    @Override
    public String getName() {
        return AppMessages.Welcome_title;
    }

    /** Null, as the platform wants it of inputs that are not kept from one start to the next. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return AppMessages.Welcome_what;
    }

    /** Null, as the platform wants it where there is no adapter. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
