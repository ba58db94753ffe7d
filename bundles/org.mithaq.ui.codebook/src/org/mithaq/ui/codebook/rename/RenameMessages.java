package org.mithaq.ui.codebook.rename;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class RenameMessages extends NLS {

    public static String Place;
    public static String Before;
    public static String After;
    public static String Codings;
    public static String Write_changes;
    public static String Rename;

    static {
        initializeMessages("org.mithaq.ui.codebook.rename.messages", RenameMessages.class);
    }

    private RenameMessages() {
    }
}
