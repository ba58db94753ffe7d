package org.mithaq.ui.annotation.search;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class SearchMessages extends NLS {

    public static String Field;
    public static String Together;
    public static String On_a_line;
    public static String Within_words;
    public static String Without_notes;
    public static String Column_before;
    public static String Column_match;
    public static String Column_after;
    public static String Column_level;
    public static String Column_line;
    public static String Column_report;
    public static String Exact;
    public static String Folded;
    public static String Optional_blanks;
    public static String Words;
    public static String Stem;
    public static String Synonym;
    public static String Letters;
    public static String Places;
    public static String First_places;
    public static String Searching;
    public static String No_project;
    public static String Hint;
    public static String Failed;

    static {
        initializeMessages("org.mithaq.ui.annotation.search.messages", SearchMessages.class);
    }

    private SearchMessages() {
    }
}
