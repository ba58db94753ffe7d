package org.mithaq.core.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.codebook.evaluation.CompiledRule;
import org.mithaq.codebook.evaluation.Evaluator;
import org.mithaq.codebook.evaluation.ValidTime;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Rule;

/** What a codebook asks of records, found out once for millions of them. */
final class CheckedCodebook {

    private final LoadedCodebook loaded;
    private final Evaluator evaluator;
    private final Map<RecordType, List<CompiledRule>> rules;
    private final Map<RecordType, List<Link>> acyclic;
    private final Map<RecordType, List<Feature>> restricted;
    private final Map<RecordType, CountedFeatures> counted;
    private final Map<List<String>, ValidTime> times = new ConcurrentHashMap<>();
    private final List<CompiledRule> projectRules;
    private final Reach reach;

    private CheckedCodebook(LoadedCodebook loaded) {
        this.loaded = loaded;
        evaluator = new Evaluator(loaded);
        rules = loaded.rules().stream().filter(rule -> rule.getContext() != null && rule.getRequirement() != null)
                .collect(Collectors.groupingBy(Rule::getContext,
                        Collectors.mapping(evaluator::compiled, Collectors.toList())));
        projectRules = loaded.rules().stream().filter(rule -> rule.isProject() && rule.getRequirement() != null)
                .map(evaluator::compiled).toList();
        restricted = loaded.recordTypes().stream()
                .collect(Collectors.toMap(type -> type, CheckedCodebook::restrictedFeatures));
        counted = loaded.recordTypes().stream().collect(Collectors.toMap(type -> type, CountedFeatures::of));
        reach = Reach.of(loaded);
        acyclic = loaded.recordTypes().stream().collect(Collectors.toMap(type -> type, CheckedCodebook::acyclic));
    }

    /** There is one for each codebook. */
    static CheckedCodebook of(LoadedCodebook loaded) {
        return loaded.once(CheckedCodebook.class, CheckedCodebook::new);
    }

    private static List<Link> acyclic(RecordType type) {
        return type.getFeatures().stream().filter(Link.class::isInstance).map(Link.class::cast)
                .filter(Link::isAcyclic).toList();
    }

    LoadedCodebook loaded() {
        return loaded;
    }

    /** Evaluates the expressions of the codebook. */
    Evaluator evaluator() {
        return evaluator;
    }

    /** The features of a type as they are counted. */
    CountedFeatures counted(RecordType type) {
        return counted.get(type);
    }

    /** A time of validity, read once. See {@link ValidTime#of}. */
    ValidTime validTime(String from, String to) {
        return times.computeIfAbsent(List.of(from, to), read -> ValidTime.of(from, to));
    }

    /** How far from a record its checks look. */
    Reach reach() {
        return reach;
    }

    /** The rules for records of a type that can be evaluated, in the order of the files. */
    List<CompiledRule> rules(RecordType type) {
        return rules.getOrDefault(type, List.of());
    }

    /** The rules about all records of a coder, in the order of the files. */
    List<CompiledRule> projectRules() {
        return projectRules;
    }

    /** The features of a type of which only some values are allowed, and the roles with such attributes. */
    List<Feature> restricted(RecordType type) {
        return restricted.getOrDefault(type, List.of());
    }

    private static List<Feature> restrictedFeatures(RecordType type) {
        return type.getFeatures().stream().filter(feature -> !feature.getRestrictions().isEmpty()
                || feature instanceof Role role && role.getAttributes().stream()
                        .anyMatch(attribute -> !attribute.getRestrictions().isEmpty())).toList();
    }

    /** The links of a type that may never lead back. */
    List<Link> acyclicLinks(RecordType type) {
        return acyclic.getOrDefault(type, List.of());
    }
}
