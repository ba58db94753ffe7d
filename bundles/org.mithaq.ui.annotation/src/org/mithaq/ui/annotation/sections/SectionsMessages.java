package org.mithaq.ui.annotation.sections;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class SectionsMessages extends NLS {

    public static String Empty;
    public static String No_report;
    public static String Reading;
    public static String Number_and_title;
    public static String Words_and_title;
    public static String Untitled;

    static {
        initializeMessages("org.mithaq.ui.annotation.sections.messages", SectionsMessages.class);
    }

    private SectionsMessages() {
    }
}
