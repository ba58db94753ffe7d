package org.mithaq.ui.annotation.suggestions.handlers;

/** Goes to the previous suggestion. */
public final class PreviousSuggestion extends SuggestionHandler {

    public PreviousSuggestion() {
        super(view -> view.step(false));
    }
}
