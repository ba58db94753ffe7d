package org.mithaq.core.migrate;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.codebook.version.ChangedElement;
import org.mithaq.codebook.version.ChangedElement.Family;
import org.mithaq.model.codebook.BooleanVariable;
import org.mithaq.model.codebook.CategoryVariable;
import org.mithaq.model.codebook.DateVariable;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Link;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.NumberVariable;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.codebook.PositionVariable;
import org.mithaq.model.codebook.QuantityVariable;
import org.mithaq.model.codebook.ReferenceVariable;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.TextVariable;

/** What a feature holds and how much of it, in the notation of the language. */
final class FeatureForm {

    private FeatureForm() {
    }

    /** @param name gives the name of today of something at the top of the codebook */
    static String type(Feature feature, Function<ChangedElement, String> name) {
        return switch (feature) {
            case TextVariable text -> "text";
            case BooleanVariable yesNo -> "yesno";
            case NumberVariable number -> "number";
            case QuantityVariable quantity -> "quantity" + of(" unit ", Family.LIST, quantity.getUnits(), name);
            case DateVariable date -> "date";
            case CategoryVariable category -> "category" + of(" of ", Family.LIST, category.getList(), name);
            case PositionVariable position -> "position" + of(" of ", Family.SCALE, position.getScale(), name);
            case ReferenceVariable reference -> "reference of " + reference.getTargets().stream()
                    .map(target -> of("", family(target), target, name)).sorted().collect(Collectors.joining(" | "));
            case Role role -> "role" + of(" of ", Family.REGISTRY, role.getRegistry(), name);
            case PartFeature parts -> "parts" + of(" of ", Family.TYPE, parts.getType(), name);
            case Link link -> "link" + of(" of ", Family.TYPE, link.getTarget(), name);
            default -> "derived";
        };
    }

    private static Family family(NamedElement target) {
        return target instanceof Registry ? Family.REGISTRY : Family.TYPE;
    }

    private static String of(String word, Family family, NamedElement element, Function<ChangedElement, String> name) {
        return element == null ? "" : word + name.apply(ChangedElement.top(family, element.getName()));
    }

    /** Whether values that were enough, and not too many, may be so no more. */
    static boolean isNarrower(Feature is, Feature was) {
        boolean fewer = is.getUpper() >= 0 && (was.getUpper() < 0 || is.getUpper() < was.getUpper());
        return fewer || is.getLower() > was.getLower() || is.isRequired() && !was.isRequired();
    }

    static String bounds(Feature feature) {
        String upper = feature.getUpper() < 0 ? "*" : String.valueOf(feature.getUpper());
        return "[" + feature.getLower() + ".." + upper + "]" + (feature.isRequired() ? " required" : "");
    }
}
