package org.mithaq.ui.annotation.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows or hides the raw lines of the selected place. */
public final class ToggleRawLines extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof SearchView view) {
            view.toggleRaw();
        }
        return null;
    }
}
