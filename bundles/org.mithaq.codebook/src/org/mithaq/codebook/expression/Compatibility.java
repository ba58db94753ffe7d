package org.mithaq.codebook.expression;

import java.util.List;
import org.mithaq.model.codebook.Role;

/** Which types go together. A list goes where its elements go, and what is broken goes everywhere. */
public final class Compatibility {

    private Compatibility() {
    }

    /** Whether values of two types may be the same. */
    public static boolean comparable(Type left, Type right) {
        return sameFamily(left.single(), right.single()) || sameFamily(right.single(), left.single());
    }

    /** Whether values of two types have an order between them. */
    public static boolean ordered(Type left, Type right) {
        return comparable(left, right) && hasOrder(left.single()) && hasOrder(right.single());
    }

    /** Whether values of a type have an order: numbers, quantities, dates and positions. */
    public static boolean hasOrder(Type type) {
        return switch (type) {
            case Type.Numeric t -> true;
            case Type.Quantity t -> true;
            case Type.Date t -> true;
            case Type.Position t -> true;
            case Type.Unknown t -> true;
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().allMatch(each -> hasOrder(each.single()));
            default -> false;
        };
    }

    /** Whether a type is yes or no, so that it may be a condition. */
    public static boolean isCondition(Type type) {
        return !type.isList() && is(type, Type.YesNo.class);
    }

    /** Whether a single value of a type is a number. */
    public static boolean isNumber(Type type) {
        return !type.isList() && is(type, Type.Numeric.class);
    }

    /** Whether the values of a type are all of a kind; what is broken is of every kind. */
    public static boolean is(Type type, Class<? extends Type> kind) {
        return switch (type.single()) {
            case Type.Unknown t -> true;
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream().allMatch(each -> is(each, kind));
            case Type single -> kind.isInstance(single);
        };
    }

    private static boolean sameFamily(Type a, Type b) {
        return switch (a) {
            case Type.Unknown t -> true;
            case Type.OneOf(List<Type> alternatives) -> alternatives.stream()
                    .anyMatch(each -> comparable(each, b));
            case Type.Text t -> b instanceof Type.Text || b instanceof Type.NameOf || b instanceof Type.Report;
            case Type.Numeric t -> b instanceof Type.Numeric || b instanceof Type.Quantity;
            case Type.Quantity t -> b instanceof Type.Quantity;
            case Type.Participation(List<Role> roles, Type owner) -> b instanceof Type.Participation
                    || b instanceof Type.Entry(var registry) && (roles.isEmpty()
                            || roles.stream().anyMatch(role -> role.getRegistry() == registry));
            case Type.AnyRecord t -> b instanceof Type.AnyRecord || b instanceof Type.RecordOf;
            case Type.NameOf t -> b instanceof Type.NameOf;
            default -> a.equals(b);
        };
    }
}
