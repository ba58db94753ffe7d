package org.mithaq.ui.annotation.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ProblemMessages extends NLS {

	static String Title;
	static String Title_count;
	static String Summary;
	static String Checking;
	static String Filter;
	static String Errors_only;
	static String Column_message;
	static String Column_place;
	static String Column_field;

	static {
		initializeMessages("org.mithaq.ui.annotation.problems.messages", ProblemMessages.class);
	}

	private ProblemMessages() {
	}
}
