package org.mithaq.ui.codebook.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class EditorMessages extends NLS {

    public static String No_proposals;

    static {
        initializeMessages("org.mithaq.ui.codebook.editor.messages", EditorMessages.class);
    }

    private EditorMessages() {
    }
}
