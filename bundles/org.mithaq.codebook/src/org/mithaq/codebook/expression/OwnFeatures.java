package org.mithaq.codebook.expression;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.model.codebook.Feature;
import org.mithaq.model.codebook.Role;

/** The features that a codebook declares for things of a type. */
public final class OwnFeatures {

    private OwnFeatures() {
    }

    /** The features of records of a type, or the attributes of participations in some roles. */
    public static Stream<Feature> of(Type type) {
        return switch (type) {
            case Type.RecordOf(var record) -> record.getFeatures().stream();
            case Type.Participation(List<Role> roles, Type owner) -> roles.stream()
                    .flatMap(role -> role.getAttributes().stream());
            case Type.Coded coded -> of(coded.content());
            case Type.ListOf(Type element) -> of(element);
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().flatMap(OwnFeatures::of);
            default -> Stream.empty();
        };
    }
}
