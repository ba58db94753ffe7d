package org.mithaq.ui.codebook.handlers;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class CommandMessages extends NLS {

    public static String Formatting;
    public static String Explaining;
    public static String Looking_up;
    public static String No_name;
    public static String No_fix;
    public static String No_problem;
    public static String Fix_hint;
    public static String Standard;
    public static String Rename_title;
    public static String Rename_question;
    public static String Rename_preview;
    public static String Name_invalid;
    public static String Text_changed;

    static {
        initializeMessages("org.mithaq.ui.codebook.handlers.messages", CommandMessages.class);
    }

    private CommandMessages() {
    }
}
