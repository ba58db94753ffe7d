package org.mithaq.ui.session;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class UiMessages extends NLS {

    public static String Opening;
    public static String Closing;
    public static String Open_failed;
    public static String Save_failed;
    public static String Refresh_failed;
    public static String Reading_codebook;
    public static String Recovery_failed;
    public static String Recovery_blocked;
    public static String Unforeseen;
    public static String Coder_title;
    public static String Coder_question;
    public static String Coder_invalid;
    public static String Locked_title;
    public static String Locked_question;
    public static String Open_read_only;
    public static String Unsaved_title;
    public static String Unsaved_question;
    public static String Save;
    public static String Dont_save;
    public static String Cancel;
    public static String Crash_title;
    public static String Crash_question;
    public static String Recover;
    public static String Discard;

    static {
        initializeMessages("org.mithaq.ui.session.messages", UiMessages.class);
    }

    private UiMessages() {
    }
}
