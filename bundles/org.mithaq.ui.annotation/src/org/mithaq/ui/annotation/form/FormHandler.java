package org.mithaq.ui.annotation.form;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something in the form that has the focus. */
abstract class FormHandler extends AbstractHandler {

    private final Consumer<RecordFormView> work;

    FormHandler(Consumer<RecordFormView> work) {
        this.work = work;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof RecordFormView view) {
            work.accept(view);
        }
        return null;
    }
}
