package org.mithaq.ui.annotation.suggestions.handlers;

import org.mithaq.ui.annotation.suggestions.SuggestionsView;

/** Refuses all shown suggestions of the rule. */
public final class RefuseRule extends SuggestionHandler {

    public RefuseRule() {
        super(SuggestionsView::refuseRule);
    }
}
