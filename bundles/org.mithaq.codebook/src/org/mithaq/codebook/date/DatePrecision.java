package org.mithaq.codebook.date;

import java.util.Locale;

/** How exactly a date is known. */
public enum DatePrecision {
    /** To the day. */
    DAY,
    /** To the month. */
    MONTH,
    /** To the season. */
    SEASON,
    /** To the year. */
    YEAR,
    /** To ten years. */
    DECADE,
    /** To a hundred years. */
    CENTURY,
    /** Between two dates. */
    RANGE;

    /** The id of the precision, as the language's list DatePrecision has it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
