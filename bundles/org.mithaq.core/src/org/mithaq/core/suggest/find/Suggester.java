package org.mithaq.core.suggest.find;

import java.util.List;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.core.suggest.cue.CueForms;
import org.mithaq.core.suggest.cue.SuggestionText;

/** Finds suggestions of one sort. Made once for a codebook, used for many reports. */
interface Suggester {

    /** The words that it looks for in texts, so that those of all suggesters are found in one pass. */
    default List<CueForms.Finder<?>> finders() {
        return List.of();
    }

    /**
     * All that the words of a report suggest, without ids, in any order.
     *
     * @param found what suggesters before this one found in the same report
     */
    List<Suggestion> suggest(SuggestionText text, List<Suggestion> found);
}
