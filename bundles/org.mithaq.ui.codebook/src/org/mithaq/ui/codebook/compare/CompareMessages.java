package org.mithaq.ui.codebook.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class CompareMessages extends NLS {

    public static String Name;
    public static String Tool_tip;
    public static String Before;
    public static String Now;
    public static String Same;
    public static String Differences;
    public static String Reading;
    public static String Comparing;
    public static String Title;
    public static String No_repository;
    public static String No_commit;
    public static String Not_committed;
    public static String Failed;

    static {
        initializeMessages("org.mithaq.ui.codebook.compare.messages", CompareMessages.class);
    }

    private CompareMessages() {
    }
}
