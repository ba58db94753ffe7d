package org.mithaq.codebook.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The ends of what has an order: numbers, quantities, dates, positions. */
final class Extremes {

    private Extremes() {
    }

    /** The one that begins lowest; those whose lower bound is open are left out. */
    static Result lowest(List<Result> elements) {
        return extreme(elements, Bounds::low, Comparator.naturalOrder());
    }

    /** The one that ends highest; those whose upper bound is open are left out. */
    static Result highest(List<Result> elements) {
        return extreme(elements, Bounds::high, Comparator.reverseOrder());
    }

    private static Result extreme(List<Result> elements,
            Function<Bounds<BigDecimal>, Optional<BigDecimal>> end, Comparator<BigDecimal> order) {
        return elements.stream().filter(each -> Bounds.of(each).flatMap(end).isPresent())
                .min(Comparator.comparing(each -> Bounds.of(each).flatMap(end).orElseThrow(), order))
                .orElseGet(Result.NotCoded::new);
    }

    /** The days from one date to another, with bounds where the dates are not exact; negative when they go back. */
    static Result days(Result from, Result to) {
        var start = Bounds.of(from);
        var end = Bounds.of(to);
        if (start.isEmpty() || end.isEmpty()) {
            return new Result.NotCoded();
        }
        var fewest = difference(end.get().low(), start.get().high());
        var most = difference(end.get().high(), start.get().low());
        return fewest.isEmpty() && most.isEmpty() ? new Result.NotCoded()
                : new Result.Quantity(fewest, most, false, Optional.empty(), "");
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(minuend -> b.map(minuend::subtract));
    }
}
