package org.mithaq.codebook.evaluation.function;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.codebook.evaluation.operator.Bounds;
import org.mithaq.codebook.evaluation.result.Result;

/** Counts from date to date and moves dates. */
final class DateArithmetic {

    /** By how much a date is moved at most. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(1_000_000);
    private static final int LAST_YEAR = 9999;

    private DateArithmetic() {
    }

    /** The days from one date to another, with bounds where the dates are not exact; negative when they go back. */
    static Result days(Result from, Result to) {
        var start = ofDate(from);
        var end = ofDate(to);
        if (start.isEmpty() || end.isEmpty()) {
            return Result.NOT_CODED;
        }
        var fewest = difference(end.get().low(), start.get().high());
        var most = difference(end.get().high(), start.get().low());
        return fewest.isEmpty() && most.isEmpty() ? Result.NOT_CODED
                : new Result.Quantity(fewest, most, false, Optional.empty(), "");
    }

    /**
     * The whole months or years from one date to another, with bounds where the dates are not exact; negative when
     * they go back.
     */
    static Result between(ChronoUnit unit, Result from, Result to) {
        var start = ofDate(from);
        var end = ofDate(to);
        if (start.isEmpty() || end.isEmpty()) {
            return Result.NOT_CODED;
        }
        var fewest = between(unit, start.get().high(), end.get().low());
        var most = between(unit, start.get().low(), end.get().high());
        return fewest.isEmpty() && most.isEmpty() ? Result.NOT_CODED
                : new Result.Quantity(fewest, most, false, Optional.empty(), "");
    }

    private static Optional<BigDecimal> between(ChronoUnit unit, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return from.flatMap(start -> to.map(end -> BigDecimal.valueOf(unit.between(day(start), day(end)))));
    }

    /** A date moved by some whole days or months; it keeps its bounds. Nothing outside of the years 0000 to 9999. */
    static Result moved(Result date, Result by, ChronoUnit unit) {
        var bounds = ofDate(date);
        if (bounds.isEmpty() || !(by.plain() instanceof Result.Numeric(BigDecimal number))
                || number.abs().compareTo(FARTHEST) > 0) {
            return Result.NOT_CODED;
        }
        var start = bounds.get().low().map(day -> day(day).plus(number.longValue(), unit));
        var end = bounds.get().high().map(day -> day(day).plus(number.longValue(), unit));
        if (Stream.concat(start.stream(), end.stream()).anyMatch(day -> day.getYear() < 0 || day.getYear() > LAST_YEAR)) {
            return Result.NOT_CODED;
        }
        return Result.ofDate(start.equals(end) ? start.map(LocalDate::toString).orElse("")
                : start.map(LocalDate::toString).orElse("..") + "/" + end.map(LocalDate::toString).orElse(".."));
    }

    private static Optional<Bounds> ofDate(Result date) {
        return date.plain() instanceof Result.Date ? Bounds.of(date) : Optional.empty();
    }

    private static LocalDate day(BigDecimal epochDay) {
        return LocalDate.ofEpochDay(epochDay.longValue());
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(minuend -> b.map(minuend::subtract));
    }
}
