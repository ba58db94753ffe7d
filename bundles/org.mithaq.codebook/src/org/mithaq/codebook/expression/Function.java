package org.mithaq.codebook.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of the expression language. What each does is documented under {@code function.NAME} in the messages. */
public enum Function {
    /** How many values or elements there are. */
    COUNT(1, 1),
    /** The sum of numbers. */
    SUM(1, 1),
    /** The mean of numbers. */
    AVERAGE(1, 1),
    /** The lowest of numbers, dates or positions. */
    LOWEST(1, 1),
    /** The highest of numbers, dates or positions. */
    HIGHEST(1, 1),
    /** The first element of a list. */
    FIRST(1, 1),
    /** The last element of a list. */
    LAST(1, 1),
    /** A list with each of its elements once. */
    DISTINCT(1, 1),
    /** The first of its arguments that has a value. */
    EITHER(2, 8),
    /** The second argument when the first holds, else the third. */
    IF(3, 3),
    /** How many days lie between two dates, as a quantity when the dates are not exact. */
    DAYS(2, 2),
    /** Whether a category, entry or one of several lies at or below another one in its tree. */
    WITHIN(2, 2),
    /** Whether a text holds another one. */
    CONTAINS(2, 2),
    /** All records that following a link leads to, the nearest first. */
    CHAIN(1, 1);

    private final int fewest;
    private final int most;

    Function(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** The function of a name, written in small letters. */
    public static Optional<Function> named(String name) {
        return Arrays.stream(values()).filter(function -> function.id().equals(name)).findFirst();
    }

    /** The name that codebooks call the function by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fewest arguments. */
    public int fewest() {
        return fewest;
    }

    /** The most arguments. */
    public int most() {
        return most;
    }

    /** Whether further arguments may be the names of codes or entries of the first one's type. */
    boolean namesFollowFirstArgument() {
        return this == WITHIN;
    }

    /** What the function gives, by the types of its arguments. */
    Type type(List<Type> arguments) {
        if (arguments.size() < fewest || arguments.size() > most) {
            return new Type.Unknown();
        }
        return switch (this) {
            case COUNT, SUM, AVERAGE -> new Type.Numeric();
            case WITHIN, CONTAINS -> new Type.YesNo();
            case DAYS -> new Type.Quantity(Optional.empty());
            case LOWEST, HIGHEST, FIRST, LAST -> arguments.getFirst().element();
            case DISTINCT, CHAIN -> Type.listOf(arguments.getFirst());
            case EITHER -> Type.oneOf(arguments.stream().map(Type::plain).toList());
            case IF -> Type.oneOf(arguments.stream().skip(1).map(Type::plain).toList());
        };
    }
}
