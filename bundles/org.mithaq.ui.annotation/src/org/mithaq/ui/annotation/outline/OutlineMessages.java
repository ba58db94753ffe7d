package org.mithaq.ui.annotation.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class OutlineMessages extends NLS {

	static String All_reports;
	static String All_reports_tip;
	static String Go_to_evidence;
	static String Add;
	static String New_record;
	static String Move_up;
	static String Move_down;

	static {
		initializeMessages("org.mithaq.ui.annotation.outline.messages", OutlineMessages.class);
	}

	private OutlineMessages() {
	}
}
