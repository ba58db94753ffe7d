package org.mithaq.ui.codebook.input;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class InputMessages extends NLS {

    public static String Read_failed;
    public static String Save_failed;
    public static String Changed_on_disk;

    static {
        initializeMessages("org.mithaq.ui.codebook.input.messages", InputMessages.class);
    }

    private InputMessages() {
    }
}
