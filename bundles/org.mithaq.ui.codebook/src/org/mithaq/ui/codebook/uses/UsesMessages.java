package org.mithaq.ui.codebook.uses;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class UsesMessages extends NLS {

    public static String Place;
    public static String Text;
    public static String Hint;
    public static String Found;
    public static String Found_at_least;

    static {
        initializeMessages("org.mithaq.ui.codebook.uses.messages", UsesMessages.class);
    }

    private UsesMessages() {
    }
}
