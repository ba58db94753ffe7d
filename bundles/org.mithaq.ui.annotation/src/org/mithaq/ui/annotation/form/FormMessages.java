package org.mithaq.ui.annotation.form;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class FormMessages extends NLS {

	static String Nothing_selected;
	static String Unknown_type;
	static String Required;
	static String Status;
	static String Evidence;
	static String Evidence_definition;
	static String Note;
	static String Actors;
	static String Value_menu;
	static String Use_passage;
	static String Go_to_evidence;
	static String Remove_evidence;
	static String Remove_value;
	static String Missing;
	static String Missing_because;
	static String Take_back;
	static String Note_of_value;
	static String Note_title;
	static String Note_question;
	static String Basis;
	static String Basis_stated;
	static String Basis_inferred;
	static String Basis_inherited;
	static String Certainty;
	static String Certainty_certain;
	static String Certainty_probable;
	static String Certainty_possible;
	static String Origin_person;
	static String Origin_suggestion;
	static String Origin_migration;
	static String Status_draft;
	static String Status_complete;
	static String Status_reviewed;

	static {
		initializeMessages("org.mithaq.ui.annotation.form.messages", FormMessages.class);
	}

	private FormMessages() {
	}
}
