package org.mithaq.ui.annotation.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class OutlineMessages extends NLS {

    public static String All_reports;
    public static String All_reports_tip;
    public static String Go_to_evidence;
    public static String Add;
    public static String New_record;
    public static String Move_up;
    public static String Move_down;
    public static String Empty;

    static {
        initializeMessages("org.mithaq.ui.annotation.outline.messages", OutlineMessages.class);
    }

    private OutlineMessages() {
    }
}
