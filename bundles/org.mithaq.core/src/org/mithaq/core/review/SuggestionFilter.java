package org.mithaq.core.review;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.suggest.Suggestion;

/**
 * Which suggestions a coder wants to see.
 *
 * @param kind the only kind; all when empty
 * @param least the least confidence, from 0 to 1
 * @param refused whether those that were refused are wanted, in place of the open ones
 */
public record SuggestionFilter(Optional<String> kind, double least, boolean refused) {

    /** Every open suggestion. */
    public static final SuggestionFilter OPEN = new SuggestionFilter(Optional.empty(), 0, false);

    /** The wanted ones, in the order that they have. */
    public List<Suggestion> of(SiftedSuggestions sifted) {
        return (refused ? sifted.refused() : sifted.open()).stream()
                .filter(suggestion -> kind.isEmpty() || kind.get().equals(suggestion.kind()))
                .filter(suggestion -> suggestion.confidence() >= least).toList();
    }
}
