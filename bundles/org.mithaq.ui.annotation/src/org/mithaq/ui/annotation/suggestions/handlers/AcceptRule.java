package org.mithaq.ui.annotation.suggestions.handlers;

import org.mithaq.ui.annotation.suggestions.SuggestionsView;

/** Codes all shown suggestions of the rule. */
public final class AcceptRule extends SuggestionHandler {

    public AcceptRule() {
        super(SuggestionsView::acceptRule);
    }
}
