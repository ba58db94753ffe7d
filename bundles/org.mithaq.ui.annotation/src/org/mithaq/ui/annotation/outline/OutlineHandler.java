package org.mithaq.ui.annotation.outline;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something in the outline that has the focus. */
abstract class OutlineHandler extends AbstractHandler {

    private final Consumer<OutlineView> work;

    OutlineHandler(Consumer<OutlineView> work) {
        this.work = work;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof OutlineView view) {
            work.accept(view);
        }
        return null;
    }
}
