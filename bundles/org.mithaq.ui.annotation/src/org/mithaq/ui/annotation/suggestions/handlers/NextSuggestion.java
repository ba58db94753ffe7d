package org.mithaq.ui.annotation.suggestions.handlers;

/** Goes to the next suggestion. */
public final class NextSuggestion extends SuggestionHandler {

    public NextSuggestion() {
        super(view -> view.step(true));
    }
}
