package org.mithaq.ui.annotation;

/** The ids of the editor and the views of this bundle. */
public final class AnnotationParts {

    /** The list of reports. */
    public static final String REPORTS = "org.mithaq.ui.annotation.reports";
    /** The report editor. */
    public static final String EDITOR = "org.mithaq.ui.annotation.editor";
    /** The outline of records. */
    public static final String OUTLINE = "org.mithaq.ui.annotation.outline";
    /** The form of the selected record. */
    public static final String FORM = "org.mithaq.ui.annotation.form";
    /** The selected record as text. */
    public static final String DOSSIER = "org.mithaq.ui.annotation.dossier";
    /** What is wrong or missing. */
    public static final String PROBLEMS = "org.mithaq.ui.annotation.problems";

    /** What the words of the report suggest. */
    public static final String SUGGESTIONS = "org.mithaq.ui.annotation.suggestions";
    /** The sections of the report in the editor. */
    public static final String SECTIONS = "org.mithaq.ui.annotation.sections";
    /** The search in all reports. */
    public static final String SEARCH = "org.mithaq.ui.annotation.search";

    private AnnotationParts() {
    }
}
