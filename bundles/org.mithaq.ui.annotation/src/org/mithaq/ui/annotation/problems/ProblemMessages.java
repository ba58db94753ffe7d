package org.mithaq.ui.annotation.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class ProblemMessages extends NLS {

    public static String Title;
    public static String Not_own;
    public static String Title_count;
    public static String Summary;
    public static String Filter;
    public static String Summary_shown;
    public static String Summary_unlisted;
    public static String All_severities;
    public static String All_kinds;
    public static String All_coders;
    public static String All_reports;
    public static String Errors;
    public static String Warnings;
    public static String Notes;
    public static String Fix_title;
    public static String Fix_count;
    public static String Fix_none;
    public static String Accept_title;
    public static String Accept_question;
    public static String Accept_reason_needed;
    public static String Accept_failed;
    public static String Column_message;
    public static String Column_place;
    public static String Column_field;

    static {
        initializeMessages("org.mithaq.ui.annotation.problems.messages", ProblemMessages.class);
    }

    private ProblemMessages() {
    }
}
