package org.mithaq.ui.annotation.search;

import java.util.List;
import org.mithaq.core.search.query.SearchHit;

/**
 * What the view shows.
 *
 * @param told what stands above the places: how many there are, or why there are none
 */
record SearchOutcome(List<SearchHit> hits, String told) {

    SearchOutcome {
        hits = List.copyOf(hits);
    }

    static SearchOutcome none(String told) {
        return new SearchOutcome(List.of(), told);
    }
}
