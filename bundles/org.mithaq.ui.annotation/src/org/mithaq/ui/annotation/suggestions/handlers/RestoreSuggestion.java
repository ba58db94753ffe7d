package org.mithaq.ui.annotation.suggestions.handlers;

import org.mithaq.ui.annotation.suggestions.SuggestionsView;

/** Takes the refusal of the selected suggestions back. */
public final class RestoreSuggestion extends SuggestionHandler {

    public RestoreSuggestion() {
        super(SuggestionsView::restore);
    }
}
