package org.mithaq.ui.annotation.suggestions.handlers;

import org.mithaq.ui.annotation.suggestions.SuggestionsView;

/** Refuses the selected suggestions. */
public final class RefuseSuggestion extends SuggestionHandler {

    public RefuseSuggestion() {
        super(SuggestionsView::refuse);
    }
}
