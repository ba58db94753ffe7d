package org.mithaq.codebook.expression;

import java.util.Optional;
import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.DerivedVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NumberVariable;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.ReferenceTarget;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.TextVariable;

/** What a feature's declaration says about the type of its values. */
final class FeatureTypes {

    private FeatureTypes() {
    }

    /** The type of one value of a variable, link or part; not for roles and derived variables, which need their owner. */
    static Type content(Feature feature) {
        return switch (feature) {
            case TextVariable v -> new Type.Text();
            case BooleanVariable v -> new Type.YesNo();
            case NumberVariable v -> new Type.Numeric();
            case QuantityVariable v -> new Type.Quantity(Optional.ofNullable(v.getUnits()));
            case DateVariable v -> new Type.Date();
            case CategoryVariable v when v.getList() != null -> new Type.Category(v.getList());
            case PositionVariable v when v.getScale() != null -> new Type.Position(v.getScale());
            case ReferenceVariable v -> Type.oneOf(v.getTargets().stream().map(FeatureTypes::target).toList());
            case Link link when link.getTarget() != null -> new Type.RecordOf(link.getTarget());
            case PartFeature parts when parts.getType() != null -> new Type.RecordOf(parts.getType());
            default -> new Type.Unknown();
        };
    }

    /** Whether a record may have several values of a feature. */
    static boolean isMany(Feature feature) {
        return feature.getUpper() != 1 && !(feature instanceof DerivedVariable);
    }

    private static Type target(ReferenceTarget target) {
        return switch (target) {
            case Registry registry -> new Type.Entry(registry);
            case RecordType type -> new Type.RecordOf(type);
            default -> new Type.Unknown();
        };
    }
}
