package org.mithaq.text.date.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.mithaq.text.date.DatePrecision;
import org.mithaq.text.date.DateQualifier;
import org.mithaq.text.date.Edtf;

/**
 * What is known where a date stands.
 *
 * @param written the day that the report was written on
 * @param latestYear the latest year that the whole text tells: it was not written before
 * @param last the date before in the text
 * @param lastQualifier the qualifier of that date
 * @param lastDay the last day before in the text that was told with its year
 */
public record DateContext(Optional<LocalDate> written, Supplier<Optional<Integer>> latestYear, Optional<Edtf> last,
        DateQualifier lastQualifier, Optional<LocalDate> lastDay) {

    /** At the start of a text, where no date stands before. */
    public static DateContext of(Optional<LocalDate> written, Supplier<Optional<Integer>> latestYear) {
        return new DateContext(written, latestYear, Optional.empty(), DateQualifier.NONE, Optional.empty());
    }

    /** When nothing is known. */
    public static DateContext none() {
        return of(Optional.empty(), Optional::empty);
    }

    /** What is known behind one more date. */
    public DateContext behind(When.Answer answer, DateQualifier qualifier) {
        boolean day = answer.value().precision() == DatePrecision.DAY && !answer.inferred();
        return new DateContext(written, latestYear, Optional.of(answer.value()), qualifier,
                day ? Optional.of(answer.value().start()) : lastDay);
    }

    /** The year that the report was written in, as far as it can be told. */
    public Optional<Integer> yearOfWriting() {
        return written.map(LocalDate::getYear).or(latestYear);
    }

    /** The year of the date before, which "the same year" speaks of. */
    public Optional<Integer> year() {
        return last.map(Edtf::end).or(() -> written).map(LocalDate::getYear);
    }

    /** The year that a day without one falls in: that of the last day, as a report tells its days in a row. */
    public Optional<Integer> yearOfDays() {
        return lastDay.map(LocalDate::getYear).or(this::year);
    }
}
