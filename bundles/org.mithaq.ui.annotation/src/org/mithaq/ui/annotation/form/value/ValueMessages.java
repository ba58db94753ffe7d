package org.mithaq.ui.annotation.form.value;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ValueMessages extends NLS {

    public static String Yes;
    public static String No;
    public static String Number_invalid;
    public static String Quantity_prompt;
    public static String Quantity_invalid;
    public static String Quantity_bounds;
    public static String Quantity_open;
    public static String Quantity_approximate;
    public static String Choice_hint;
    public static String Choice_invalid;
    public static String Date_prompt;
    public static String Date_invalid;
    public static String Date_alternatives;
    public static String Precision_day;
    public static String Precision_month;
    public static String Precision_year;
    public static String Precision_season;
    public static String Precision_decade;
    public static String Precision_range;
    public static String Qualifier_early;
    public static String Qualifier_start;
    public static String Qualifier_mid;
    public static String Qualifier_late;
    public static String Qualifier_end;
    public static String Qualifier_since;
    public static String Qualifier_until;
    public static String Qualifier_before;
    public static String Qualifier_after;

    static {
        initializeMessages("org.mithaq.ui.annotation.form.value.messages", ValueMessages.class);
    }

    private ValueMessages() {
    }
}
