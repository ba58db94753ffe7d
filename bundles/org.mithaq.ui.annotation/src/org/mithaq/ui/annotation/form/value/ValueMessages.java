package org.mithaq.ui.annotation.form.value;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ValueMessages extends NLS {

	static String Yes;
	static String No;
	static String Number_invalid;
	static String Quantity_prompt;
	static String Quantity_invalid;
	static String Quantity_bounds;
	static String Quantity_open;
	static String Quantity_approximate;
	static String Choice_hint;
	static String Choice_invalid;
	static String Date_prompt;
	static String Date_invalid;
	static String Date_alternatives;
	static String Precision_day;
	static String Precision_month;
	static String Precision_year;
	static String Precision_season;
	static String Precision_decade;
	static String Precision_range;
	static String Qualifier_early;
	static String Qualifier_start;
	static String Qualifier_mid;
	static String Qualifier_late;
	static String Qualifier_end;
	static String Qualifier_since;
	static String Qualifier_until;
	static String Qualifier_before;
	static String Qualifier_after;

	static {
		initializeMessages("org.mithaq.ui.annotation.form.value.messages", ValueMessages.class);
	}

	private ValueMessages() {
	}
}
