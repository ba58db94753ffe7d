package org.mithaq.ui.annotation.suggestions.handlers;

import org.mithaq.ui.annotation.suggestions.SuggestionsView;

/** Codes the selected suggestion and opens it in the form. */
public final class AcceptWithChanges extends SuggestionHandler {

    public AcceptWithChanges() {
        super(SuggestionsView::acceptWithChanges);
    }
}
