package org.mithaq.core.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.codebook.LoadedCodebook;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Rule;

/** What a codebook asks of records, found out once for millions of them. */
final class CheckedCodebook {

    private final LoadedCodebook loaded;
    private final Map<RecordType, List<Rule>> rules;
    private final Map<RecordType, List<Link>> acyclic;
    private final Map<RecordType, List<Feature>> restricted;
    private final List<Rule> projectRules;
    private final Reach reach;

    CheckedCodebook(LoadedCodebook loaded) {
        this.loaded = loaded;
        rules = loaded.rules().stream().filter(rule -> rule.getContext() != null && rule.getRequirement() != null)
                .collect(Collectors.groupingBy(Rule::getContext));
        projectRules = loaded.rules().stream().filter(rule -> rule.isProject() && rule.getRequirement() != null)
                .toList();
        restricted = loaded.recordTypes().stream()
                .collect(Collectors.toMap(type -> type, CheckedCodebook::restrictedFeatures));
        reach = Reach.of(loaded);
        acyclic = loaded.recordTypes().stream().collect(Collectors.toMap(type -> type, CheckedCodebook::acyclic));
    }

    private static List<Link> acyclic(RecordType type) {
        return type.getFeatures().stream().filter(Link.class::isInstance).map(Link.class::cast)
                .filter(Link::isAcyclic).toList();
    }

    LoadedCodebook loaded() {
        return loaded;
    }

    /** How far from a record its checks look. */
    Reach reach() {
        return reach;
    }

    /** The rules for records of a type that can be evaluated, in the order of the files. */
    List<Rule> rules(RecordType type) {
        return rules.getOrDefault(type, List.of());
    }

    /** The rules about all records of a coder, in the order of the files. */
    List<Rule> projectRules() {
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
