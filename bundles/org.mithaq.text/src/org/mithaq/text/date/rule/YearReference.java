package org.mithaq.text.date.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.text.date.finding.DateContext;

/** How a date tells its year. */
sealed interface YearReference {

    Optional<Integer> year(int month, DateContext context);

    /** By its number. */
    record Stated(int number) implements YearReference {
        @Override
        public Optional<Integer> year(int month, DateContext context) {
            return Optional.of(number);
        }
    }

    /** Not at all: that of the days before. */
    record OfDaysBefore() implements YearReference {
        @Override
        public Optional<Integer> year(int month, DateContext context) {
            return context.yearOfDays();
        }
    }

    /** As the same year: that of the date before. */
    record OfDateBefore() implements YearReference {
        @Override
        public Optional<Integer> year(int month, DateContext context) {
            return context.year();
        }
    }

    /** As the last such month before the report was written. */
    record LastMonthOfName() implements YearReference {
        @Override
        public Optional<Integer> year(int month, DateContext context) {
            return context.written().map(day -> month < day.getMonthValue() ? day.getYear() : day.getYear() - 1);
        }
    }

    /** By the year that the report was written in. */
    record BeforeWriting(int years) implements YearReference {
        @Override
        public Optional<Integer> year(int month, DateContext context) {
            return context.written().map(LocalDate::getYear).map(year -> year - years);
        }
    }
}
