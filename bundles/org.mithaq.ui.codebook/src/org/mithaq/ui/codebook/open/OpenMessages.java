package org.mithaq.ui.codebook.open;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class OpenMessages extends NLS {

    public static String Opening;
    public static String Failed_title;
    public static String Failed;

    static {
        initializeMessages("org.mithaq.ui.codebook.open.messages", OpenMessages.class);
    }

    private OpenMessages() {
    }
}
