package org.mithaq.ui.data.preview;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class PreviewMessages extends NLS {

    public static String Table;
    public static String Rows;
    public static String Rows_counting;
    public static String No_project;
    public static String No_tables;
    public static String Failed;
    public static String Working;
    public static String Making;
    public static String Copy;
    public static String Copy_commas;
    public static String Copy_too_many;
    public static String Broken;

    static {
        initializeMessages("org.mithaq.ui.data.preview.messages", PreviewMessages.class);
    }

    private PreviewMessages() {
    }
}
