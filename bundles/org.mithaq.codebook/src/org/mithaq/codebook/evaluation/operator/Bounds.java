package org.mithaq.codebook.evaluation.operator;

import java.math.BigDecimal;
import java.util.Optional;
import org.mithaq.codebook.date.DateBounds;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;
import org.mithaq.model.codebook.ScalePoint;

/**
 * What a number, quantity, date or position may be, from a lowest to a highest value. Numbers of different units have no
 * order between them; what has no unit goes by its number alone.
 *
 * @param low the lowest value, of a date the number of its day; empty when it is open
 * @param high the highest value; empty when it is open
 * @param unit the id of the unit; empty when there is none
 */
public record Bounds(Optional<BigDecimal> low, Optional<BigDecimal> high, Optional<String> unit) {

    /** The bounds of a result; empty when it has no place in an order. */
    public static Optional<Bounds> of(Result result) {
        return switch (result.plain()) {
            case Result.Numeric(BigDecimal number) -> Optional.of(exactly(number));
            case Result.Quantity quantity when quantity.min().isPresent() || quantity.max().isPresent() ->
                Optional.of(new Bounds(quantity.min(), quantity.max(), quantity.unit().map(Result.Code::id)));
            case Result.Date date -> date.bounds().map(bounds -> of(bounds, date.qualifier()));
            case Result.Code code when code.element().orElse(null) instanceof ScalePoint point
                    && point.getValue() != null -> Optional.of(exactly(point.getValue()));
            default -> Optional.empty();
        };
    }

    private static Bounds of(DateBounds date, String qualifier) {
        var start = date.start().map(day -> BigDecimal.valueOf(day.toEpochDay()));
        var end = date.end().map(day -> BigDecimal.valueOf(day.toEpochDay()));
        return switch (qualifier) {
            case "before" -> new Bounds(Optional.empty(), end, Optional.empty());
            case "after" -> new Bounds(start, Optional.empty(), Optional.empty());
            default -> new Bounds(start, end, Optional.empty());
        };
    }

    private static Bounds exactly(BigDecimal value) {
        return new Bounds(Optional.of(value), Optional.of(value), Optional.empty());
    }

    /** Whether this is certainly, certainly not or perhaps less than another. */
    public Truth lessThan(Bounds other) {
        if (isOfAnotherUnit(other)) {
            return Truth.UNKNOWN;
        }
        if (high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0) {
            return Truth.TRUE;
        }
        boolean never = low.isPresent() && other.high.isPresent() && low.get().compareTo(other.high.get()) >= 0;
        return never ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether this is the same as another: when the bounds are the same; not when they lie apart; else unknown. */
    public Truth sameAs(Bounds other) {
        if (!isOfAnotherUnit(other) && same(low, other.low) && same(high, other.high)) {
            return Truth.TRUE;
        }
        boolean apart = lessThan(other) == Truth.TRUE || other.lessThan(this) == Truth.TRUE;
        return apart ? Truth.FALSE : Truth.UNKNOWN;
    }

    private boolean isOfAnotherUnit(Bounds other) {
        return unit.isPresent() && other.unit.isPresent() && !unit.equals(other.unit);
    }

    private static boolean same(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) == 0 : a.isEmpty() && b.isEmpty();
    }

    /** The same bounds, equal to those whose numbers are written otherwise. */
    public Bounds normalised() {
        return new Bounds(low.map(BigDecimal::stripTrailingZeros), high.map(BigDecimal::stripTrailingZeros), unit);
    }
}
