package org.mithaq.codebook.expression;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.mithaq.codebook.resource.VisibleDeclarations;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.NamedElement;
import org.mithaq.model.codebook.Role;

/** The features that codebooks declare for things of a type, as seen from an element. */
@Singleton
class VisibleFeatures {

    @Inject
    private VisibleDeclarations visible;

    Stream<Feature> of(EObject place, Type type) {
        return switch (type) {
            case Type.RecordOf(var record) -> features(visible.features(place, record));
            case Type.Participation(List<Role> roles, Type owner) -> roles.stream()
                    .flatMap(role -> features(visible.attributes(place, role)));
            case Type.Coded coded -> of(place, coded.content());
            case Type.ListOf(Type element) -> of(place, element);
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().flatMap(each -> of(place, each));
            default -> Stream.empty();
        };
    }

    private static Stream<Feature> features(Map<String, NamedElement> byName) {
        return byName.values().stream().map(Feature.class::cast);
    }
}
