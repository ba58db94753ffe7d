package org.mithaq.codebook.expression;

import java.util.List;
import java.util.Optional;
import org.mithaq.model.codebook.CategoryList;
import org.mithaq.model.codebook.DatasetUnit;
import org.mithaq.model.codebook.RecordType;
import org.mithaq.model.codebook.Registry;
import org.mithaq.model.codebook.Role;
import org.mithaq.model.codebook.Scale;

/** What an expression gives, as far as the codebook alone tells. */
public sealed interface Type {

    /** A text. */
    record Text() implements Type {
    }

    /** Yes or no. */
    record YesNo() implements Type {
    }

    /** A number. */
    record Numeric() implements Type {
    }

    /** A number with bounds; the units are empty when the variable has none. */
    record Quantity(Optional<CategoryList> units) implements Type {
    }

    /** A date with its precision. */
    record Date() implements Type {
    }

    /** A category of a list. */
    record Category(CategoryList list) implements Type {
    }

    /** A point of a scale, or a code off it. */
    record Position(Scale scale) implements Type {
    }

    /** A missing reason. */
    record Reason() implements Type {
    }

    /** An entry of a registry. */
    record Entry(Registry registry) implements Type {
    }

    /** A record of a type. */
    record RecordOf(RecordType recordType) implements Type {
    }

    /** A record of whatever type. */
    record AnyRecord() implements Type {
    }

    /** All records of a coder together. */
    record Project() implements Type {
    }

    /** An actor's part in a record, in one of some roles. */
    record Participation(List<Role> roles, Type owner) implements Type {
    }

    /** A passage that a record or its values rest on. */
    record Evidence(Type owner) implements Type {
    }

    /** A report. */
    record Report() implements Type {
    }

    /** One of the decisions that a coder made on a record: a value, or the record itself. */
    record Decision(Type owner) implements Type {
    }

    /** A row of a dataset that is made of several things. */
    record Row(DatasetUnit unit) implements Type {
    }

    /** The name of a record type, a role or another feature of some types. */
    record NameOf(NameKind kind, Type owner) implements Type {
    }

    /** What has been coded for a feature: the content, with its basis, certainty, evidence and owner. */
    record Coded(Type content, Type owner) implements Type {
    }

    /** One of several types, the reader has to find out which. */
    record OneOf(List<Type> alternatives) implements Type {
    }

    /** Any number of elements. */
    record ListOf(Type element) implements Type {
    }

    /** What cannot be told, since the expression is broken. It agrees with everything, so that one mistake is told once. */
    record Unknown() implements Type {
    }

    /** What a name may stand for. */
    enum NameKind {
        /** Record types and registries. */
        REFERENCE_TARGET,
        /** Roles of the owner. */
        ROLE,
        /** All features of the owner. */
        FEATURE
    }

    /** The type of the elements when this is a list, else this. */
    default Type element() {
        return this instanceof ListOf(Type element) ? element : this;
    }

    /** This without the wrapper of a coded value; for a list, the list of contents. */
    default Type plain() {
        return switch (this) {
            case Coded coded -> coded.content().plain();
            case ListOf(Type element) when element instanceof Coded -> new ListOf(element.plain());
            default -> this;
        };
    }

    /** The contents of the elements: neither a list nor a coded value. */
    default Type single() {
        return plain().element().plain();
    }

    /** Whether this is a list. */
    default boolean isList() {
        return this instanceof ListOf;
    }

    /** One type for several; the type itself when there is just one. */
    static Type oneOf(List<Type> types) {
        if (types.size() == 1) {
            return types.getFirst();
        }
        var distinct = types.stream().distinct().toList();
        return switch (distinct.size()) {
            case 0 -> new Unknown();
            case 1 -> distinct.getFirst();
            default -> new OneOf(distinct);
        };
    }

    /** A list of this type, a list of lists being flat. */
    static Type listOf(Type type) {
        return type.isList() || type instanceof Unknown ? type : new ListOf(type);
    }
}
