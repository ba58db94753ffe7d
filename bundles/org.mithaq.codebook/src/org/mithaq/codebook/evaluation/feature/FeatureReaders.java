package org.mithaq.codebook.evaluation.feature;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mithaq.codebook.evaluation.compiled.CompiledExpressions;
import org.mithaq.codebook.evaluation.name.NamedResults;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.PartFeature;

/** The readers of a codebook's features, each made when it is asked for first. Any thread may ask. */
public final class FeatureReaders {

    private final NamedResults names;
    private final CompiledExpressions expressions;
    private final Map<Feature, FeatureReader> readers = new ConcurrentHashMap<>();

    /**
     * @param names what the names in values stand for
     * @param expressions those of the same codebook, by which derived variables are computed
     */
    public FeatureReaders(NamedResults names, CompiledExpressions expressions) {
        this.names = names;
        this.expressions = expressions;
    }

    /** @param feature of the codebook: a variable, role or link, a derived variable, or parts */
    public FeatureReader of(Feature feature) {
        return readers.computeIfAbsent(feature, this::make);
    }

    private FeatureReader make(Feature feature) {
        return switch (feature) {
            case PartFeature parts -> new PartsReader(parts.getName());
            case DerivedVariable derived -> new DerivedReader(derived, expressions);
            default -> new CodedReader(feature, names.codes(feature), names);
        };
    }
}
