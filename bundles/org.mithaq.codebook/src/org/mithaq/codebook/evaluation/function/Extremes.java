package org.mithaq.codebook.evaluation.function;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.codebook.evaluation.operator.Bounds;
import org.mithaq.codebook.evaluation.result.Result;

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

    /** Nothing where there are several units, of which nobody knows which number is more. */
    private static Result extreme(List<Result> elements, Function<Bounds, Optional<BigDecimal>> end,
            Comparator<BigDecimal> order) {
        long units = elements.stream().flatMap(each -> Bounds.of(each).flatMap(Bounds::unit).stream()).distinct().count();
        return units > 1 ? Result.NOT_CODED : elements.stream().filter(each -> Bounds.of(each).flatMap(end).isPresent())
                .min(Comparator.comparing(each -> Bounds.of(each).flatMap(end).orElseThrow(), order))
                .orElseGet(() -> Result.NOT_CODED);
    }
}
