package org.mithaq.ui.annotation.form.value;

import org.mithaq.text.date.DatePrecision;
import org.mithaq.text.date.DateQualifier;

/** What precisions and qualifiers of dates are called. */
final class DateLabels {

    private DateLabels() {
    }

    static String of(DatePrecision precision) {
        return switch (precision) {
            case DAY -> ValueMessages.Precision_day;
            case MONTH -> ValueMessages.Precision_month;
            case YEAR -> ValueMessages.Precision_year;
            case SEASON -> ValueMessages.Precision_season;
            case DECADE -> ValueMessages.Precision_decade;
            case RANGE -> ValueMessages.Precision_range;
        };
    }

    static String of(DateQualifier qualifier) {
        return switch (qualifier) {
            case NONE -> "";
            case EARLY -> ValueMessages.Qualifier_early;
            case START -> ValueMessages.Qualifier_start;
            case MID -> ValueMessages.Qualifier_mid;
            case LATE -> ValueMessages.Qualifier_late;
            case END -> ValueMessages.Qualifier_end;
            case SINCE -> ValueMessages.Qualifier_since;
            case UNTIL -> ValueMessages.Qualifier_until;
            case BEFORE -> ValueMessages.Qualifier_before;
            case AFTER -> ValueMessages.Qualifier_after;
        };
    }
}
