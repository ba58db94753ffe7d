package org.mithaq.codebook.evaluation.operator;

import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.Operator;

/** Compares results. A list is compared element by element: it is enough that one of them compares. */
public final class Comparisons {

    private Comparisons() {
    }

    /**
     * How two results compare. What is absent, or has no order where one is asked for, compares with nothing: nobody knows.
     *
     * @param operator equal, not equal, or one of order
     * @throws IllegalArgumentException for other operators
     */
    public static Truth compare(Result left, Operator operator, Result right) {
        if (operator == Operator.NOT_EQUAL) {
            return compare(left, Operator.EQUAL, right).not();
        }
        if (left.isAbsent() || right.isAbsent()) {
            return Truth.UNKNOWN;
        }
        if (!(left instanceof Result.ListOf) && !(right instanceof Result.ListOf)) {
            return compareSingle(left.plain(), operator, right.plain());
        }
        return Truth.any(left.elements(), a -> Truth.any(right.elements(),
                b -> compareSingle(a.plain(), operator, b.plain())));
    }

    private static Truth compareSingle(Result a, Operator operator, Result b) {
        if (operator == Operator.EQUAL) {
            return equal(a, b);
        }
        var left = Bounds.of(a);
        var right = Bounds.of(b);
        if (left.isEmpty() || right.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return switch (operator) {
            case LESS -> left.get().lessThan(right.get());
            case GREATER -> right.get().lessThan(left.get());
            case LESS_OR_EQUAL -> right.get().lessThan(left.get()).not();
            case GREATER_OR_EQUAL -> left.get().lessThan(right.get()).not();
            default -> throw new IllegalArgumentException("No comparison: " + operator);
        };
    }

    /** Whether two values are the same one; codes by their ids, entries also by their registries, an actor by its entry. */
    public static Truth equal(Result a, Result b) {
        if (a instanceof Result.Participation participation) {
            return equal(participation.entry(), b);
        }
        if (b instanceof Result.Participation participation) {
            return equal(a, participation.entry());
        }
        if (a instanceof Result.Entry(var registry, var id, var entry)) {
            return Truth.of(b instanceof Result.Entry other && id.equals(other.id())
                    && registry.equals(other.registry()));
        }
        if (a instanceof Result.Record record) {
            return Truth.of(b instanceof Result.Record other && record.identity().equals(other.identity()));
        }
        var nameOfA = name(a);
        var nameOfB = name(b);
        if (nameOfA != null && nameOfB != null) {
            return Truth.of(nameOfA.equals(nameOfB));
        }
        var left = Bounds.of(a);
        var right = Bounds.of(b);
        return left.isPresent() && right.isPresent() ? left.get().sameAs(right.get()) : Truth.of(a.equals(b));
    }

    private static String name(Result result) {
        return switch (result) {
            case Result.Text(String text) -> text;
            case Result.Code(String id, var element) -> id;
            case Result.Report(String id, var report) -> id;
            default -> null;
        };
    }
}
