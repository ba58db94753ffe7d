package org.mithaq.ui.annotation.suggestions.handlers;

import org.mithaq.ui.annotation.suggestions.SuggestionsView;

/** Codes the selected suggestions. */
public final class AcceptSuggestion extends SuggestionHandler {

    public AcceptSuggestion() {
        super(SuggestionsView::accept);
    }
}
