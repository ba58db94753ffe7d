package org.mithaq.codebook.scoping;

import com.google.inject.Inject;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.resource.OverriddenDeclarations;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.CategoryBranch;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.Dataset;
import org.mithaq.model.codebook.DeclarationOverride;
import org.mithaq.model.codebook.ElementOverride;
import org.mithaq.model.codebook.ListExtension;
import org.mithaq.model.codebook.MissingReasonList;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.RecordTypeExtension;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Scale;

/** The names in what a file adds to declarations of others, or says otherwise about them. */
class AdaptationScopes {

    @Inject
    private VisibleDeclarations visible;

    NamedElementScope scope(CategoryBranch branch) {
        return branch.eContainer() instanceof ListExtension extension && isResolved(extension.getList())
                ? scope(visible.codes(branch, extension.getList())) : NamedElementScope.NONE;
    }

    NamedElementScope scope(RecordTypeExtension extension) {
        return isResolved(extension.getType()) ? scope(VisibleDeclarations.byName(visible
                .features(extension, extension.getType()).values().stream().filter(Role.class::isInstance).toList()))
                : NamedElementScope.NONE;
    }

    NamedElementScope scope(DeclarationOverride override) {
        return scope(visible.byName(override, OverriddenDeclarations.of(override.getKind())));
    }

    NamedElementScope scope(ElementOverride override) {
        return scope(elements(override, switch (override.eContainer()) {
            case DeclarationOverride outer -> outer.getElement();
            case ElementOverride outer -> outer.getElement();
            case null, default -> null;
        }));
    }

    private Map<String, NamedElement> elements(EObject place, NamedElement owner) {
        return switch (owner) {
            case null -> Map.of();
            case NamedElement unknown when unknown.eIsProxy() -> Map.of();
            case CategoryList list -> visible.codes(place, list);
            case Scale scale -> visible.codes(place, scale);
            case MissingReasonList list -> visible.codes(place, list);
            case Registry registry -> visible.entries(place, registry);
            case RecordType type -> visible.features(place, type);
            case Role role -> visible.attributes(place, role);
            case Dataset dataset -> VisibleDeclarations.byName(dataset.getColumns());
            default -> Map.of();
        };
    }

    private static NamedElementScope scope(Map<String, NamedElement> elements) {
        return NamedElementScope.of(elements);
    }

    private static boolean isResolved(EObject object) {
        return object != null && !object.eIsProxy();
    }
}
