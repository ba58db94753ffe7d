package org.mithaq.core.check.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Variable;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.MissingValue;
import org.mithaq.model.coding.Value;
import org.mithaq.model.coding.ValueHolder;

/** What records of a type, or participations in a role, may hold, with a place for each feature that is counted. */
public final class CountedFeatures {

    private final List<Feature> features;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean[] askedFor;
    private final Map<Role, CountedFeatures> attributes;

    private CountedFeatures(List<? extends Feature> declared) {
        features = declared.stream().filter(feature -> !(feature instanceof DerivedVariable)).map(Feature.class::cast)
                .toList();
        askedFor = new boolean[features.size()];
        for (int place = 0; place < features.size(); place++) {
            places.putIfAbsent(features.get(place).getName(), place);
            askedFor[place] = features.get(place).isRequired() || features.get(place).getLower() > 0;
        }
        attributes = features.stream().filter(Role.class::isInstance).map(Role.class::cast)
                .collect(Collectors.toMap(Function.identity(), CountedFeatures::ofAttributes));
    }

    static CountedFeatures of(RecordType type) {
        return new CountedFeatures(type.getFeatures());
    }

    private static CountedFeatures ofAttributes(Role role) {
        List<Variable> attributes = role.getAttributes();
        return new CountedFeatures(attributes);
    }

    /** The features in their order, but for those that are computed. */
    public List<Feature> features() {
        return features;
    }

    /**
     * Whether a feature may have to be coded.
     *
     * @param place its number among the {@link #features}, from 0
     */
    public boolean isAskedFor(int place) {
        return askedFor[place];
    }

    /**
     * The same of what participations in a role may hold.
     *
     * @param role one of the {@link #features}
     */
    public CountedFeatures attributes(Role role) {
        return attributes.get(role);
    }

    /**
     * How often each feature is coded; all in one go, since most have no value in most.
     *
     * @param holder a record of the type, or a participation in the role
     */
    public FeatureCounts count(ValueHolder holder) {
        FeatureCounts counts = new FeatureCounts(features.size());
        List<Value> values = holder.getValues();
        for (int i = 0; i < values.size(); i++) {
            Integer place = places.get(values.get(i).getVariable());
            if (place != null) {
                counts.add(place, values.get(i) instanceof MissingValue);
            }
        }
        if (holder instanceof CodedRecord record) {
            for (CodedRecord part : record.getParts()) {
                Integer place = places.get(part.getFeature());
                if (place != null) {
                    counts.add(place, false);
                }
            }
        }
        return counts;
    }
}
