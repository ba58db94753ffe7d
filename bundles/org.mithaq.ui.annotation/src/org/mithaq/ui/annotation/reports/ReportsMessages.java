package org.mithaq.ui.annotation.reports;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ReportsMessages extends NLS {

    public static String Filter;
    public static String Title;
    public static String Date;
    public static String State;
    public static String Not_begun;
    public static String In_progress;
    public static String Complete;
    public static String Changed;
    public static String Unreadable;
    public static String Empty;

    static {
        initializeMessages("org.mithaq.ui.annotation.reports.messages", ReportsMessages.class);
    }

    private ReportsMessages() {
    }
}
