package org.mithaq.codebook.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The functions of the expression language. What each does is documented by
 * {@link org.mithaq.codebook.message.FunctionTexts}. */
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
    /** Whether a text fits a pattern somewhere. */
    MATCHES(2, 2),
    /** How many whole months lie between two dates. */
    MONTHS(2, 2),
    /** How many whole years lie between two dates. */
    YEARS(2, 2),
    /** The date that comes some days after another one. */
    DAYS_AFTER(2, 2),
    /** The date that comes some months after another one. */
    MONTHS_AFTER(2, 2),
    /** What stands in any of several lists, each element once. */
    UNION(2, 8),
    /** What stands in both of two lists, each element once. */
    INTERSECT(2, 2),
    /** What of the first list stands in the second one, as often as it stands in the first. */
    AMONG(2, 2),
    /** What stands in the first list and not in the second one, each element once. */
    MINUS(2, 2),
    /** What stands more than once in a list, each element once. */
    REPEATED(1, 1),
    /** All records that following a link leads to, the nearest first. */
    CHAIN(1, 1),
    /** The records whose link leads to this one. */
    REFERRING(1, 1),
    /** All records from which following a link leads to this one, the nearest first. */
    CHAIN_BACK(1, 1),
    /** All records that a link connects with this one, whichever way, this one included. */
    NETWORK(1, 1),
    /** How many records the longest way along a link leads over. */
    DEPTH(1, 1),
    /** The parts that a record has from others by a link that inherits them, without its own. */
    INHERITED(1, 1),
    /** The other records of a coder and report that are coded alike in what the arguments name. */
    DUPLICATES(1, 8),
    /** What a variable starts with, as things stand in the record. */
    DEFAULT(1, 1);

    private static final Map<String, Function> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Function::id, function -> function));

    private final int fewest;
    private final int most;

    Function(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** The function of a name, written in small letters. */
    public static Optional<Function> named(String name) {
        return Optional.ofNullable(name == null ? null : BY_NAME.get(name));
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
        return this == WITHIN || this == UNION || this == INTERSECT || this == AMONG || this == MINUS;
    }

    /** What the function gives, by the types of its arguments; unknown when it goes by what it is asked of. */
    Type type(List<Type> arguments) {
        if (arguments.size() < fewest || arguments.size() > most) {
            return new Type.Unknown();
        }
        return switch (this) {
            case COUNT, SUM, AVERAGE, DEPTH -> new Type.Numeric();
            case WITHIN, CONTAINS, MATCHES -> new Type.YesNo();
            case DAYS, MONTHS, YEARS -> new Type.Quantity(Optional.empty());
            case DAYS_AFTER, MONTHS_AFTER -> new Type.Date();
            case LOWEST, HIGHEST, FIRST, LAST -> arguments.getFirst().element();
            case DISTINCT, REPEATED, CHAIN, INTERSECT, AMONG, MINUS -> Type.listOf(arguments.getFirst());
            case REFERRING, CHAIN_BACK, NETWORK -> Type.listOf(arguments.getFirst().plain());
            case INHERITED, DEFAULT -> arguments.getFirst();
            case DUPLICATES -> new Type.Unknown();
            case UNION -> Type.listOf(Type.oneOf(arguments.stream().map(Type::single).toList()));
            case EITHER -> Type.oneOf(arguments.stream().map(Type::plain).toList());
            case IF -> Type.oneOf(arguments.stream().skip(1).map(Type::plain).toList());
        };
    }
}
