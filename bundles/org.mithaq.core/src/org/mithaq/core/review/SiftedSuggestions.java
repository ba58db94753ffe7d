package org.mithaq.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mithaq.core.suggest.Suggestion;

/**
 * What was found in a report, by what the coder made of it. Each list is in reading order.
 *
 * @param open those that nobody decided about
 * @param refused those that the coder refused
 * @param coded number of those that are coded
 */
public record SiftedSuggestions(List<Suggestion> open, List<Suggestion> refused, int coded) {

    /** Nothing found. */
    public static final SiftedSuggestions NONE = new SiftedSuggestions(List.of(), List.of(), 0);

    public SiftedSuggestions {
        open = List.copyOf(open);
        refused = List.copyOf(refused);
    }

    /** All suggestions of one kind, by their rules. */
    public record KindGroup(String kind, List<RuleGroup> rules) {

        /** How many suggestions there are. */
        public int size() {
            return rules.stream().mapToInt(rule -> rule.suggestions().size()).sum();
        }
    }

    /** All suggestions of one kind that one rule found, in the order given; the rule as {@link RuleNames#common} tells it. */
    public record RuleGroup(String kind, String rule, List<Suggestion> suggestions) {
    }

    /** Groups suggestions by kind and rule, kinds and rules by their names. */
    public static List<KindGroup> groups(List<Suggestion> suggestions) {
        Map<String, Map<String, List<Suggestion>>> byKind = new TreeMap<>();
        suggestions.forEach(one -> byKind.computeIfAbsent(one.kind(), kind -> new TreeMap<>())
                .computeIfAbsent(RuleNames.common(one.rule()), rule -> new ArrayList<>()).add(one));
        return byKind.entrySet().stream().map(kind -> new KindGroup(kind.getKey(), kind.getValue().entrySet().stream()
                .map(rule -> new RuleGroup(kind.getKey(), rule.getKey(), List.copyOf(rule.getValue()))).toList()))
                .toList();
    }

    /** How many open suggestions each kind has, in the order of their names. */
    public Map<String, Integer> openByKind() {
        return open.stream().collect(Collectors.groupingBy(Suggestion::kind, TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), List::size)));
    }
}
