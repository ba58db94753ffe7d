package org.mithaq.ui.annotation.dossier;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class DossierMessages extends NLS {

    public static String Apply;
    public static String Reset;
    public static String New_record;
    public static String Labels;
    public static String Nothing_selected;
    public static String State_same;
    public static String State_ready;
    public static String State_new;
    public static String State_deletes;
    public static String State_outdated;
    public static String Read_only;
    public static String Problem;
    public static String Keep_title;
    public static String Keep_question;

    static {
        initializeMessages("org.mithaq.ui.annotation.dossier.messages", DossierMessages.class);
    }

    private DossierMessages() {
    }
}
