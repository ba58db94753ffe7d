package org.mithaq.text.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where a date stands.
 *
 * @param written the day that the report tells about itself at its start
 * @param last the date before in the text
 * @param lastQualifier the qualifier of that date
 * @param lastDay the last day before in the text that was told with its year
 */
record DateContext(Optional<LocalDate> written, Optional<Edtf> last, DateQualifier lastQualifier,
        Optional<LocalDate> lastDay) {

    static DateContext of(Optional<LocalDate> written) {
        return new DateContext(written, Optional.empty(), DateQualifier.NONE, Optional.empty());
    }

    DateContext behind(When.Answer answer, DateQualifier qualifier) {
        boolean day = answer.value().precision() == DatePrecision.DAY && !answer.inferred();
        return new DateContext(written, Optional.of(answer.value()), qualifier,
                day ? Optional.of(answer.value().start()) : lastDay);
    }

    /** The year of the date before, which "the same year" speaks of. */
    Optional<Integer> year() {
        return last.map(Edtf::end).or(() -> written).map(LocalDate::getYear);
    }

    /** The year that a day without one falls in: that of the last day, as a report tells its days in a row. */
    Optional<Integer> yearOfDays() {
        return lastDay.map(LocalDate::getYear).or(this::year);
    }
}
