package org.mithaq.ui.annotation.findings;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class FindingMessages extends NLS {

    public static String Checking;

    static {
        initializeMessages("org.mithaq.ui.annotation.findings.messages", FindingMessages.class);
    }

    private FindingMessages() {
    }
}
