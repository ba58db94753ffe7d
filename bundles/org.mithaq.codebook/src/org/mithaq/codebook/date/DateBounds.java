package org.mithaq.codebook.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a date in EDTF (ISO 8601-2) may mean.
 *
 * @param start the first day; empty when it is open or unknown
 * @param end the last day; empty when it is open or unknown
 * @param precision how exactly the date is known
 */
public record DateBounds(Optional<LocalDate> start, Optional<LocalDate> end, DatePrecision precision) {

    /**
     * Reads a date: a day, month, season (21 to 24) or year, one with unspecified digits ({@code 199X},
     * {@code 2015-XX}), or an interval of two of them, whose ends may be open ({@code ..}) or unknown (empty). A
     * qualification by {@code ?}, {@code ~} or {@code %} at the end changes no bounds.
     *
     * @return the bounds; empty when the text is no such date
     */
    public static Optional<DateBounds> parse(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? SimpleDate.parse(edtf) : interval(edtf.substring(0, slash), edtf.substring(slash + 1));
    }

    /** The bounds of one day. */
    public static DateBounds ofDay(LocalDate day) {
        return new DateBounds(Optional.of(day), Optional.of(day), DatePrecision.DAY);
    }

    private static Optional<DateBounds> interval(String from, String to) {
        boolean openStart = isOpen(from);
        boolean openEnd = isOpen(to);
        var first = openStart ? Optional.<DateBounds>empty() : SimpleDate.parse(from);
        var last = openEnd ? Optional.<DateBounds>empty() : SimpleDate.parse(to);
        if (first.isEmpty() != openStart || last.isEmpty() != openEnd || openStart && openEnd) {
            return Optional.empty();
        }
        var start = first.flatMap(DateBounds::start);
        var end = last.flatMap(DateBounds::end);
        boolean backwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        return backwards ? Optional.empty() : Optional.of(new DateBounds(start, end, DatePrecision.RANGE));
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }
}
