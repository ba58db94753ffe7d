package org.mithaq.ui.data.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ExportMessages extends NLS {

	static String Folder_invalid;
	static String Title;
	static String Description;
	static String Folder;
	static String Ids;
	static String Labels;
	static String Bom;
	static String Safe;
	static String Done;
	static String Table;

	static {
		initializeMessages("org.mithaq.ui.data.export.messages", ExportMessages.class);
	}

	private ExportMessages() {
	}
}
