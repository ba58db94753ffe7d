package org.mithaq.ui.annotation.migrate;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class MigrateMessages extends NLS {

    public static String Title;
    public static String Run;
    public static String Intro;
    public static String Nothing;
    public static String Failed;
    public static String Accepted;
    public static String Accepted_failed;

    static {
        initializeMessages("org.mithaq.ui.annotation.migrate.messages", MigrateMessages.class);
    }

    private MigrateMessages() {
    }
}
