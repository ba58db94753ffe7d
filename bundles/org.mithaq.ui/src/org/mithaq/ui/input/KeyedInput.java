package org.mithaq.ui.input;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What an editor is opened on, known by a key: inputs of one class are equal when their keys are, and have one editor. */
public abstract class KeyedInput implements IEditorInput {

    private final Object key;
    private final String name;
    private final String toolTip;

    /**
     * @param key what the input is equal by
     * @param name what stands in the tab of the editor
     * @param toolTip says more about it
     */
    protected KeyedInput(Object key, String name, String toolTip) {
        this.key = key;
        this.name = name;
        this.toolTip = toolTip;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final String getToolTipText() {
        return toolTip;
    }

    @Override
    public final boolean exists() {
        return true;
    }

    @Override
    public final ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.getMissingImageDescriptor();
    }

    /** Null, as the platform wants it of inputs that are not kept: projects are opened by users, not by the window. */
    @Override
    public final IPersistableElement getPersistable() {
        return null;
    }

    /** Null, as the platform wants it where there is no adapter. */
    @Override
    public final <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && key.equals(((KeyedInput) other).key);
    }

    @Override
    public final int hashCode() {
        return key.hashCode();
    }
}
