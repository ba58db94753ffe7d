package org.mithaq.core.check.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.codebook.evaluation.CompiledRule;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;

/** A record type with what checks ask of its records, found out once for millions of them. */
public final class CheckedType {

    private final RecordType type;
    private final List<CompiledRule> rules;
    private final Map<String, Optional<CheckedFeature>> features = new HashMap<>();
    private final CountedFeatures counted;
    private final List<Link> acyclic;
    private final List<Feature> restricted;

    /** @param rules for records of the type that can be evaluated, in the order of the files */
    CheckedType(RecordType type, List<CompiledRule> rules, SoundCodes sound) {
        this.type = type;
        this.rules = rules;
        type.getFeatures().forEach(feature -> features.putIfAbsent(feature.getName(),
                Optional.of(new CheckedFeature(feature, sound))));
        counted = CountedFeatures.of(type);
        acyclic = type.getFeatures().stream().filter(Link.class::isInstance).map(Link.class::cast)
                .filter(Link::isAcyclic).toList();
        restricted = type.getFeatures().stream().filter(CheckedType::isRestricted).toList();
    }

    private static boolean isRestricted(Feature feature) {
        return !feature.getRestrictions().isEmpty() || feature instanceof Role role
                && role.getAttributes().stream().anyMatch(attribute -> !attribute.getRestrictions().isEmpty());
    }

    /** As it is declared. */
    public RecordType type() {
        return type;
    }

    /** A feature by its name; of several with the same name, the first. */
    public Optional<CheckedFeature> feature(String name) {
        return features.getOrDefault(name, Optional.empty());
    }

    /** Its features as they are counted. */
    public CountedFeatures counted() {
        return counted;
    }

    /** The rules for its records that can be evaluated, in the order of the files. */
    public List<CompiledRule> rules() {
        return rules;
    }

    /** The links that may never lead back. */
    public List<Link> acyclic() {
        return acyclic;
    }

    /** The features of which only some values are allowed, and the roles with such attributes. */
    public List<Feature> restricted() {
        return restricted;
    }
}
