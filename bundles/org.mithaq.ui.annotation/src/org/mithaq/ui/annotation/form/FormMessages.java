package org.mithaq.ui.annotation.form;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class FormMessages extends NLS {

    public static String Nothing_selected;
    public static String Unknown_type;
    public static String Required;
    public static String Status;
    public static String Evidence;
    public static String Evidence_definition;
    public static String Note;
    public static String Actors;
    public static String Value_menu;
    public static String Use_passage;
    public static String Go_to_evidence;
    public static String Remove_evidence;
    public static String Remove_value;
    public static String Missing;
    public static String Missing_because;
    public static String Take_back;
    public static String Derived_not_coded;
    public static String Derived_none;
    public static String Derived_endless;
    public static String Note_of_value;
    public static String Note_title;
    public static String Note_question;
    public static String Basis;
    public static String Basis_stated;
    public static String Basis_inferred;
    public static String Basis_inherited;
    public static String Certainty;
    public static String Certainty_certain;
    public static String Certainty_probable;
    public static String Certainty_possible;
    public static String Origin_person;
    public static String Origin_suggestion;
    public static String Origin_migration;
    public static String Status_draft;
    public static String Status_complete;
    public static String Status_reviewed;

    static {
        initializeMessages("org.mithaq.ui.annotation.form.messages", FormMessages.class);
    }

    private FormMessages() {
    }
}
