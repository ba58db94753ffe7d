package org.mithaq.ui.codebook.language;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class LanguageMessages extends NLS {

    public static String Reading;

    static {
        initializeMessages("org.mithaq.ui.codebook.language.messages", LanguageMessages.class);
    }

    private LanguageMessages() {
    }
}
