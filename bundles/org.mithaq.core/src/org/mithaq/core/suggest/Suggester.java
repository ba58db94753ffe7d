package org.mithaq.core.suggest;

import java.util.List;

/** Finds suggestions of one sort. Made once for a codebook, used for many reports. */
interface Suggester {

    /**
     * All that the words of a report suggest, without ids, in any order.
     *
     * @param found what suggesters before this one found in the same report
     */
    List<Suggestion> suggest(SuggestionText text, List<Suggestion> found);
}
