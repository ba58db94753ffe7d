package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.model.codebook.ScalePoint;

/**
 * What a number, quantity, date or position may be, from a lowest to a highest value; an empty one is open.
 *
 * @param <T> what is compared
 */
record Bounds<T extends Comparable<? super T>>(Optional<T> low, Optional<T> high) {

    /** The bounds of a result as numbers, dates counting as days; empty when it has no place in an order. */
    static Optional<Bounds<BigDecimal>> of(Result result) {
        return switch (result.plain()) {
            case Result.Numeric(BigDecimal number) -> Optional.of(exactly(number));
            case Result.Quantity quantity when quantity.min().isPresent() || quantity.max().isPresent() ->
                Optional.of(new Bounds<>(quantity.min(), quantity.max()));
            case Result.Date date -> date.bounds().map(bounds -> of(bounds, date.qualifier()));
            case Result.Code code when code.element().orElse(null) instanceof ScalePoint point
                    && point.getValue() != null -> Optional.of(exactly(point.getValue()));
            default -> Optional.empty();
        };
    }

    private static Bounds<BigDecimal> of(DateBounds date, String qualifier) {
        var start = date.start().map(day -> BigDecimal.valueOf(day.toEpochDay()));
        var end = date.end().map(day -> BigDecimal.valueOf(day.toEpochDay()));
        return switch (qualifier) {
            case "before" -> new Bounds<>(Optional.empty(), end);
            case "after" -> new Bounds<>(start, Optional.empty());
            default -> new Bounds<>(start, end);
        };
    }

    private static <T extends Comparable<? super T>> Bounds<T> exactly(T value) {
        return new Bounds<>(Optional.of(value), Optional.of(value));
    }

    /** Whether this is certainly, certainly not or perhaps less than another. */
    Truth lessThan(Bounds<T> other) {
        if (high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0) {
            return Truth.TRUE;
        }
        boolean never = low.isPresent() && other.high.isPresent() && low.get().compareTo(other.high.get()) >= 0;
        return never ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether this is the same as another: when the bounds are the same; not when they lie apart; else unknown. */
    Truth sameAs(Bounds<T> other) {
        if (same(low, other.low) && same(high, other.high)) {
            return Truth.TRUE;
        }
        boolean apart = lessThan(other) == Truth.TRUE || other.lessThan(this) == Truth.TRUE;
        return apart ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static <T extends Comparable<? super T>> boolean same(Optional<T> a, Optional<T> b) {
        return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) == 0 : a.isEmpty() && b.isEmpty();
    }
}
