package org.mithaq.ui.annotation.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of this package; what each is for stands in messages.properties. */
final class WizardMessages extends NLS {

    public static String Folder_invalid;
    public static String New_title;
    public static String New_description;
    public static String New_name;
    public static String New_name_invalid;
    public static String New_parent;
    public static String Import_title;
    public static String Import_description;
    public static String Import_file;
    public static String Import_outcome;
    public static String Import_add;
    public static String Import_add_folder;
    public static String Import_add_list;
    public static String Import_remove;
    public static String Import_filter;
    public static String Import_filter_list;
    public static String Import_sidecar;
    public static String Import_listed;
    public static String Import_nothing;
    public static String Import_encoding;
    public static String Import_encoding_field;
    public static String Import_encoding_detected;
    public static String Import_encoding_none;
    public static String Import_done;
    public static String Import_there;
    public static String Import_some_failed;
    public static String Metadata;
    public static String Metadata_id;
    public static String Metadata_id_hint;
    public static String Metadata_id_invalid;
    public static String Metadata_title;
    public static String Metadata_title_hint;
    public static String Metadata_publisher;
    public static String Metadata_authors;
    public static String Metadata_authors_hint;
    public static String Metadata_date;
    public static String Metadata_language;
    public static String Metadata_source;

    static {
        initializeMessages("org.mithaq.ui.annotation.wizard.messages", WizardMessages.class);
    }

    private WizardMessages() {
    }
}
