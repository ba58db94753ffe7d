package org.mithaq.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle; what each is for stands in messages.properties. */
public final class AppMessages extends NLS {

    public static String Title_read_only;
    public static String Choose_project;
    public static String Recent_none;
    public static String Undo;
    public static String Redo;
    public static String Undo_named;
    public static String Redo_named;
    public static String Coder;
    public static String Coder_invalid;
    public static String Coder_hint;
    public static String Shortcuts_title;
    public static String Shortcuts_key;
    public static String Shortcuts_what;
    public static String Welcome_title;
    public static String Welcome_what;
    public static String Welcome_open;
    public static String Welcome_new;
    public static String Welcome_recent;
    public static String Welcome_keys;

    static {
        initializeMessages("org.mithaq.app.messages", AppMessages.class);
    }

    private AppMessages() {
    }
}
