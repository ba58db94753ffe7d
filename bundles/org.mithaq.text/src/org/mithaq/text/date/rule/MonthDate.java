package org.mithaq.text.date.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.mithaq.text.date.DatePrecision;
import org.mithaq.text.date.Edtf;
import org.mithaq.text.date.finding.DateContext;
import org.mithaq.text.date.finding.When;

/**
 * A month, a day of it or a range of its days.
 *
 * @param month 1 to 12
 * @param clash the month that a clashing name says
 * @param days none, one, or first and last
 */
record MonthDate(int month, Optional<Integer> clash, List<Integer> days, YearReference year) implements When {

    @Override
    public Optional<Answer> in(DateContext context) {
        Optional<Integer> told = year.year(month, context);
        Optional<Edtf> value = told.flatMap(number -> date(number, month));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean inferred = !(year instanceof YearReference.Stated);
        Optional<Edtf> other = clash.flatMap(number -> date(told.get(), number));
        return Optional.of(other.isEmpty() ? new Answer(value.get(), List.of(), inferred, true)
                : decide(value.get(), other.get(), inferred, context));
    }

    /**
     * Of two names that clash, the one that the date before speaks for; else only the year is certain, for a day the
     * Gregorian name is followed.
     */
    private Answer decide(Edtf value, Edtf other, boolean inferred, DateContext context) {
        int wanted = wantedMonth(value, context);
        if (wanted != 0 && Math.abs(wanted - other.start().getMonthValue()) < Math.abs(wanted - month)) {
            return new Answer(other, List.of(value), inferred, false);
        }
        if (wanted != 0 || !days.isEmpty()) {
            return new Answer(value, List.of(other), inferred, false);
        }
        return new Answer(Edtf.year(value.start().getYear()), List.of(value, other), inferred, false);
    }

    /** The month that the date before leads to: the last or first of the same year; 0 when it does not tell. */
    private static int wantedMonth(Edtf value, DateContext context) {
        boolean sameYear = context.last().filter(last -> last.precision() == DatePrecision.YEAR)
                .filter(last -> last.start().getYear() == value.start().getYear()).isPresent();
        if (!sameYear) {
            return 0;
        }
        return switch (context.lastQualifier()) {
            case END, LATE -> 12;
            case START, EARLY -> 1;
            default -> 0;
        };
    }

    private Optional<Edtf> date(int yearNumber, int monthNumber) {
        try {
            if (days.isEmpty()) {
                return Optional.of(Edtf.month(YearMonth.of(yearNumber, monthNumber)));
            }
            Edtf first = Edtf.day(LocalDate.of(yearNumber, monthNumber, days.getFirst()));
            return Optional.of(days.size() == 1 ? first
                    : Edtf.range(first, Edtf.day(LocalDate.of(yearNumber, monthNumber, days.getLast()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
