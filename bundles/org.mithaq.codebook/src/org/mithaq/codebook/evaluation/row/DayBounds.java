package org.mithaq.codebook.evaluation.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.mithaq.codebook.evaluation.operator.Bounds;
import org.mithaq.codebook.evaluation.result.Result;
import org.mithaq.codebook.evaluation.result.Truth;

/**
 * The days on which something may have happened, counted from 1970-01-01.
 *
 * @param low the first one; empty when it may be any time before
 * @param high the last one; empty when it may be any time after
 */
record DayBounds(OptionalLong low, OptionalLong high) {

    /** The days of a date; empty when there is none or when there are several. */
    static Optional<DayBounds> of(Result date) {
        List<Result> dates = date.plain().elements();
        return dates.size() == 1 && dates.getFirst() instanceof Result.Date each
                ? Bounds.of(each).map(DayBounds::of) : Optional.empty();
    }

    private static DayBounds of(Bounds bounds) {
        return new DayBounds(day(bounds.low()), day(bounds.high()));
    }

    private static OptionalLong day(Optional<BigDecimal> day) {
        return day.map(each -> OptionalLong.of(each.longValue())).orElseGet(OptionalLong::empty);
    }

    /** Whether it is certainly in a month. */
    boolean isIn(YearMonth month) {
        return low.isPresent() && low.getAsLong() >= first(month) && high.isPresent() && high.getAsLong() <= last(month);
    }

    /** Whether it is at or before the end of a month. */
    Truth isUntil(YearMonth month) {
        if (high.isPresent() && high.getAsLong() <= last(month)) {
            return Truth.TRUE;
        }
        return low.isPresent() && low.getAsLong() > last(month) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether it is at or after the start of a month. */
    Truth isSince(YearMonth month) {
        if (low.isPresent() && low.getAsLong() >= first(month)) {
            return Truth.TRUE;
        }
        return high.isPresent() && high.getAsLong() < first(month) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The months of the bounds that are known. */
    List<YearMonth> months() {
        return LongStream.concat(low.stream(), high.stream()).mapToObj(LocalDate::ofEpochDay).map(YearMonth::from)
                .toList();
    }

    private static long first(YearMonth month) {
        return month.atDay(1).toEpochDay();
    }

    private static long last(YearMonth month) {
        return month.atEndOfMonth().toEpochDay();
    }
}
