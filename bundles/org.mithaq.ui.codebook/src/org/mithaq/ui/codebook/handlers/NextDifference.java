package org.mithaq.ui.codebook.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.codebook.compare.CompareEditor;

/** Goes to the next difference, or to the one before: the extension says which. */
public final class NextDifference extends AbstractHandler implements IExecutableExtension {

    private boolean forward = true;

    /** @param data {@code previous} for the one before */
    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        forward = !"previous".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof CompareEditor editor) {
            editor.next(forward);
        }
        return null;
    }
}
