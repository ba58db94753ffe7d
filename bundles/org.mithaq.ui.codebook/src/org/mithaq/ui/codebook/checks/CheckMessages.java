package org.mithaq.ui.codebook.checks;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class CheckMessages extends NLS {

    public static String Checking;

    static {
        initializeMessages("org.mithaq.ui.codebook.checks.messages", CheckMessages.class);
    }

    private CheckMessages() {
    }
}
