package org.mithaq.text.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known where a date stands.
 *
 * @param written the day that the report tells about itself at its start
 * @param last the date before in the text that has a year
 * @param lastQualifier the qualifier of that date
 */
record DateContext(Optional<LocalDate> written, Optional<Edtf> last, DateQualifier lastQualifier) {

    static DateContext of(Optional<LocalDate> written) {
        return new DateContext(written, Optional.empty(), DateQualifier.NONE);
    }

    DateContext behind(Edtf date, DateQualifier qualifier) {
        return new DateContext(written, Optional.of(date), qualifier);
    }

    /** The year that a date without one falls in. */
    Optional<Integer> year() {
        return last.map(Edtf::end).or(() -> written).map(LocalDate::getYear);
    }
}
