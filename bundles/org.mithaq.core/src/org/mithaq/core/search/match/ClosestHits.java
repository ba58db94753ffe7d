package org.mithaq.core.search.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mithaq.core.search.query.SearchHit;
import org.mithaq.core.search.query.SearchLevel;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/** Keeps of matches in one report that share characters the closest; of equally close ones those of the reading. */
public final class ClosestHits {

    private static final Comparator<SearchHit> BY_PLACE =
            Comparator.comparing((SearchHit hit) -> hit.segments().hull()).thenComparing(SearchHit::level);
    private static final Comparator<SearchHit> CLOSEST_FIRST =
            Comparator.comparing(SearchHit::level).thenComparing(SearchHit::asStored);

    private ClosestHits() {
    }

    /** In the order of the raw text. */
    public static List<SearchHit> of(List<SearchHit> found) {
        List<SearchHit> sorted = found.stream().sorted(CLOSEST_FIRST.thenComparing(BY_PLACE)).toList();
        List<SearchHit> kept = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int start = 0; start < sorted.size(); ) {
            int end = start;
            Set<RawSegments> places = new HashSet<>();
            List<SearchHit> alike = new ArrayList<>();
            while (end < sorted.size() && CLOSEST_FIRST.compare(sorted.get(start), sorted.get(end)) == 0) {
                SearchHit hit = sorted.get(end++);
                if (!isTaken(taken, hit) && places.add(hit.segments())) {
                    alike.add(hit);
                    if (isLoose(hit)) {
                        take(taken, hit);
                    }
                }
            }
            alike.forEach(hit -> take(taken, hit));
            kept.addAll(alike);
            start = end;
        }
        kept.sort(BY_PLACE);
        return kept;
    }

    private static boolean isTaken(BitSet taken, SearchHit hit) {
        return hit.segments().ranges().stream().anyMatch(range -> {
            int next = taken.nextSetBit(range.start().value());
            return next >= 0 && next < range.end().value();
        });
    }

    /** At these levels the same words match in several ways; at closer ones two matches are two places. */
    private static boolean isLoose(SearchHit hit) {
        return !SearchLevel.WORDS.includes(hit.level());
    }

    private static void take(BitSet taken, SearchHit hit) {
        for (RawRange range : hit.segments().ranges()) {
            taken.set(range.start().value(), range.end().value());
        }
    }
}
