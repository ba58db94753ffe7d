package org.mithaq.ui.codebook;

/** The ids of the editor and the views of this bundle. */
public final class CodebookParts {

    /** The editor of codebook files. */
    public static final String EDITOR = "org.mithaq.ui.codebook.editor";
    /** A codebook file beside how it was committed last. */
    public static final String COMPARE = "org.mithaq.ui.codebook.compare";
    /** The list of the project's codebook files. */
    public static final String FILES = "org.mithaq.ui.codebook.files";
    /** What the edited codebook does to what is coded. */
    public static final String CHANGES = "org.mithaq.ui.codebook.changes";
    /** Where a name is used. */
    public static final String USES = "org.mithaq.ui.codebook.uses";

    private CodebookParts() {
    }
}
