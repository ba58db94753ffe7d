package org.mithaq.ui.codebook.changes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ChangesMessages extends NLS {

    public static String Kind;
    public static String Change;
    public static String Records;
    public static String Values;
    public static String Comparing;
    public static String No_project;

    static {
        initializeMessages("org.mithaq.ui.codebook.changes.messages", ChangesMessages.class);
    }

    private ChangesMessages() {
    }
}
