package org.mithaq.core.review;

import java.util.List;
import java.util.Optional;
import org.mithaq.core.annotation.RangeIndex;
import org.mithaq.core.coding.Anchors;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.CodingFactory;
import org.mithaq.model.coding.RefusedSuggestion;
import org.mithaq.text.RawRange;
import org.mithaq.text.RawSegments;

/**
 * The suggestions that a coder refused in a report. What was refused is a claim: that these words speak for these values
 * of this kind. It stays refused when a better finder takes some words more or less for the same claim, finds it by
 * another rule, or claims further values beside it; other values or other words are another claim.
 */
public final class Refusals {

    private final RangeIndex<Refusal> refusals = new RangeIndex<>();

    private record Refusal(RefusedSuggestion stored, RawSegments segments) {
    }

    private Refusals() {
    }

    /** Those that a coding holds now; later changes of the coding are not seen. */
    public static Refusals of(Optional<Coding> coding) {
        Refusals all = new Refusals();
        coding.ifPresent(there -> there.getRefusals().forEach(all::add));
        return all;
    }

    private void add(RefusedSuggestion stored) {
        Coverage.of(stored.getSegments()).ifPresent(segments -> segments.ranges()
                .forEach(range -> refusals.add(range, new Refusal(stored, segments))));
    }

    /** Whether the coder refused it. */
    public boolean contains(Suggestion suggestion) {
        return !matching(suggestion).isEmpty();
    }

    /** What keeps a suggestion refused; empty for one that was not refused. */
    public List<RefusedSuggestion> matching(Suggestion suggestion) {
        return suggestion.segments().ranges().stream().flatMap(range -> matching(suggestion, range).stream()).distinct()
                .toList();
    }

    private List<RefusedSuggestion> matching(Suggestion suggestion, RawRange range) {
        return refusals.in(range).stream().filter(refusal -> isSameClaim(refusal, suggestion)).map(Refusal::stored)
                .toList();
    }

    private static boolean isSameClaim(Refusal refusal, Suggestion suggestion) {
        return refusal.stored().getKind().equals(suggestion.kind())
                && suggestion.values().containsAll(refusal.stored().getValues())
                && (Coverage.covers(refusal.segments(), suggestion.segments())
                        || Coverage.covers(suggestion.segments(), refusal.segments()));
    }

    /** The stored form of a refused suggestion. */
    static RefusedSuggestion toStored(Suggestion suggestion) {
        RefusedSuggestion refused = CodingFactory.eINSTANCE.createRefusedSuggestion();
        refused.setKind(suggestion.kind());
        refused.setRule(suggestion.rule());
        refused.setText(suggestion.text());
        refused.getValues().addAll(suggestion.values());
        refused.getSegments().addAll(Anchors.stored(suggestion.segments()));
        return refused;
    }
}
