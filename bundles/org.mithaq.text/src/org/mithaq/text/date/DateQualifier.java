package org.mithaq.text.date;

import java.util.Locale;

/** What the words around a date say about it; stands beside its value. */
public enum DateQualifier {
    NONE,
    /** The first part of the period. */
    EARLY,
    /** The very start of the period. */
    START,
    MID,
    /** The last part of the period. */
    LATE,
    /** The very end of the period. */
    END,
    SINCE,
    UNTIL,
    BEFORE,
    AFTER;

    /** As written in files: the lower-case name, nothing for {@link #NONE}. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
