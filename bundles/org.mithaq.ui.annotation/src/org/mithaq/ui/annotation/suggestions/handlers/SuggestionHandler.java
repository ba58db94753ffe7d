package org.mithaq.ui.annotation.suggestions.handlers;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.annotation.AnnotationParts;
import org.mithaq.ui.annotation.suggestions.SuggestionsView;

/** Does something in the list of suggestions, and brings it to the front where it is not. */
abstract class SuggestionHandler extends AbstractHandler {

    private final Consumer<SuggestionsView> work;

    SuggestionHandler(Consumer<SuggestionsView> work) {
        this.work = work;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(AnnotationParts.SUGGESTIONS) instanceof SuggestionsView view) {
                work.accept(view);
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The suggestions cannot be shown", e);
        }
        return null;
    }
}
