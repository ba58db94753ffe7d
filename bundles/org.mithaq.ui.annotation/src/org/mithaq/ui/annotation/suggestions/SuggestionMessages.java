package org.mithaq.ui.annotation.suggestions;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class SuggestionMessages extends NLS {

    public static String Dates;
    public static String Quantities;
    public static String Summary;
    public static String Title_count;
    public static String Title;
    public static String No_report;
    public static String Searching;
    public static String Search;
    public static String Search_failed;
    public static String Search_stopped;
    public static String Look_again;
    public static String Stop;
    public static String Kind;
    public static String All_kinds;
    public static String Least_confidence;
    public static String Refused_only;
    public static String Column_suggestion;
    public static String Column_confidence;
    public static String Column_passage;
    public static String Accept_failed;
    public static String Accept_stopped;
    public static String Accepting;
    public static String Accepting_many;
    public static String Because_of;
    public static String Open_kind;
    public static String Accepted;
    public static String Left;
    public static String Refused;
    public static String Restored;
    public static String Choose_first;

    static {
        initializeMessages("org.mithaq.ui.annotation.suggestions.messages", SuggestionMessages.class);
    }

    private SuggestionMessages() {
    }
}
