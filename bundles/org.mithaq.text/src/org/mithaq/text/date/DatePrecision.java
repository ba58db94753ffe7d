package org.mithaq.text.date;

import java.util.Locale;

/** How exactly a date is told. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    SEASON,
    DECADE,
    RANGE;

    /** As written in files: the lower-case name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
