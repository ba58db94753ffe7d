package org.mithaq.ui.codebook.files;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class FilesMessages extends NLS {

    public static String File;
    public static String Codebook;
    public static String Reading;

    static {
        initializeMessages("org.mithaq.ui.codebook.files.messages", FilesMessages.class);
    }

    private FilesMessages() {
    }
}
