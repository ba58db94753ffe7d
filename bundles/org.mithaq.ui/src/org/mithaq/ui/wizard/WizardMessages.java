package org.mithaq.ui.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class WizardMessages extends NLS {

    public static String Browse;
    public static String Cancelled;

    static {
        initializeMessages("org.mithaq.ui.wizard.messages", WizardMessages.class);
    }

    private WizardMessages() {
    }
}
