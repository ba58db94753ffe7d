package org.mithaq.core.search.query;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits by report id, then by their place in the raw text
 * @param complete false when there may be more than the limit allowed to tell
 */
public record SearchResult(List<SearchHit> hits, boolean complete) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
