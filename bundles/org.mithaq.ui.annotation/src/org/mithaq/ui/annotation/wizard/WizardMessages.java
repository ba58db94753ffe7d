package org.mithaq.ui.annotation.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class WizardMessages extends NLS {

	static String Folder_invalid;
	static String New_title;
	static String New_description;
	static String New_name;
	static String New_name_invalid;
	static String New_parent;
	static String Import_title;
	static String Import_description;
	static String Import_file;
	static String Import_outcome;
	static String Import_add;
	static String Import_remove;
	static String Import_filter;
	static String Import_sidecar;
	static String Import_done;
	static String Import_there;
	static String Import_failed;
	static String Import_some_failed;
	static String Metadata;
	static String Metadata_id;
	static String Metadata_id_hint;
	static String Metadata_title;
	static String Metadata_title_hint;
	static String Metadata_publisher;
	static String Metadata_authors;
	static String Metadata_authors_hint;
	static String Metadata_date;
	static String Metadata_language;
	static String Metadata_source;

	static {
		initializeMessages("org.mithaq.ui.annotation.wizard.messages", WizardMessages.class);
	}

	private WizardMessages() {
	}
}
