package org.mithaq.ui.annotation.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class EditorMessages extends NLS {

    public static String Loading;
    public static String Loading_failed;
    public static String Select_text;
    public static String Needs_owner;
    public static String Select_record;
    public static String Read_only;
    public static String Codebook_broken;
    public static String Type_hint;
    public static String Type_hint_key;
    public static String Choose_type;
    public static String Choose_type_hint;
    public static String Hover_value;
    public static String Made;
    public static String Evidence_added;
    public static String Raw_shown;
    public static String Reading_shown;
    public static String Annotate_as;
    public static String Refused;
    public static String Delete;
    public static String Note_without_text;
    public static String Follow_nothing;
    public static String Follow_lost;

    static {
        initializeMessages("org.mithaq.ui.annotation.editor.messages", EditorMessages.class);
    }

    private EditorMessages() {
    }
}
