package org.mithaq.ui.annotation.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Leads from the list of findings to its filters. */
public final class FocusFilter extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
            view.focusFilter();
        }
        return null;
    }
}
