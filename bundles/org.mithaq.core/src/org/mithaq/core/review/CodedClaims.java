package org.mithaq.core.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mithaq.core.annotation.RangeIndex;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.suggest.Suggestion;
import org.mithaq.model.coding.Anchor;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;
import org.mithaq.model.coding.Evidenced;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;
import org.mithaq.text.RawSegments;

/** What a coding says about the words of its report, to tell which suggestions it holds already. */
final class CodedClaims {

    private static final String VALUE = "";

    private final RangeIndex<Claim> claims = new RangeIndex<>();

    /**
     * @param kind the kind of suggestion that a record comes from; {@link #VALUE} for a value
     * @param rules the rules that suggested it
     * @param values what is coded
     */
    private record Claim(String kind, Set<String> rules, Set<String> values, RawSegments words) {
    }

    CodedClaims(Coding coding) {
        CodedRecords.all(coding).forEach(record -> {
            addRecord(coding, record);
            addValues(coding, record);
        });
    }

    private void addRecord(Coding coding, CodedRecord record) {
        Set<String> values = new HashSet<>(Set.of(record.getType()));
        record.getValues().forEach(value -> values.addAll(ValueContents.of(value)));
        add(coding, record, record.getType().toLowerCase(Locale.ROOT), record.getRule(), values);
    }

    private void addValues(Coding coding, ValueHolder holder) {
        for (Value value : holder.getValues()) {
            add(coding, value, VALUE, value.getRule(), new HashSet<>(ValueContents.of(value)));
            if (value instanceof ValueHolder inner) {
                addValues(coding, inner);
            }
        }
    }

    private void add(Coding coding, Evidenced evidenced, String kind, String rule, Set<String> values) {
        for (Anchor anchor : evidenced.getEvidence()) {
            if (anchor.getReport().equals(coding.getReport())) {
                Set<String> rules = new HashSet<>(List.of(rule, anchor.getRule()));
                rules.remove("");
                Coverage.of(anchor).map(words -> new Claim(kind, rules, values, words)).ifPresent(claim -> claim.words()
                        .ranges().forEach(range -> claims.add(range, claim)));
            }
        }
    }

    /**
     * Whether the words of a suggestion are coded as it says, or as a coder changed it afterwards. A record of the type
     * that stands on the very words counts, whatever its values are.
     */
    boolean hold(Suggestion suggestion) {
        return claims.in(suggestion.segments().ranges().getFirst()).stream()
                .filter(claim -> Coverage.covers(claim.words(), suggestion.segments()))
                .anyMatch(claim -> claim.kind().equals(VALUE) ? isValue(claim, suggestion) : isRecord(claim, suggestion));
    }

    private static boolean isRecord(Claim claim, Suggestion suggestion) {
        return claim.kind().equals(suggestion.kind()) && (claim.rules().contains(suggestion.rule()) && isAboutTheSame(claim, suggestion)
                || Coverage.same(claim.words(), suggestion.segments())
                || !suggestion.values().isEmpty() && claim.values().containsAll(suggestion.values()));
    }

    /** Several who take one position in the same words have a record each. */
    private static boolean isAboutTheSame(Claim claim, Suggestion suggestion) {
        return suggestion.values().size() < 2 || claim.values().contains(suggestion.values().get(1));
    }

    private static boolean isValue(Claim claim, Suggestion suggestion) {
        List<String> values = new ArrayList<>(suggestion.values());
        values.retainAll(claim.values());
        return !values.isEmpty() || claim.rules().contains(suggestion.rule())
                && Coverage.same(claim.words(), suggestion.segments());
    }
}
