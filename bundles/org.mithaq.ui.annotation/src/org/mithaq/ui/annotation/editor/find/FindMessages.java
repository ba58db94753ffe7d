package org.mithaq.ui.annotation.editor.find;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class FindMessages extends NLS {

    public static String Find;
    public static String Hint;
    public static String Previous;
    public static String Next;
    public static String Close;
    public static String Count;
    public static String None;

    static {
        initializeMessages("org.mithaq.ui.annotation.editor.find.messages", FindMessages.class);
    }

    private FindMessages() {
    }
}
