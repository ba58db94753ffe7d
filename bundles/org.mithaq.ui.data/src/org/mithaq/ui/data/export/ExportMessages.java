package org.mithaq.ui.data.export;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ExportMessages extends NLS {

    public static String Folder_invalid;
    public static String Title;
    public static String Description;
    public static String Folder;
    public static String Ids;
    public static String Labels;
    public static String Bom;
    public static String Safe;
    public static String Beside;
    public static String Data_package;
    public static String Codebook;
    public static String R;
    public static String Stata;
    public static String Spss;
    public static String Done;
    public static String Table;

    static {
        initializeMessages("org.mithaq.ui.data.export.messages", ExportMessages.class);
    }

    private ExportMessages() {
    }
}
