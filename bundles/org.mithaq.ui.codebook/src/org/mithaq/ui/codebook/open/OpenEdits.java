package org.mithaq.ui.codebook.open;

import org.eclipse.ui.IWorkbenchPage;
import org.mithaq.codebook.ide.result.FileEdits;

/** Carries edits of several files out: each in its editor, where they can be looked at, undone and saved. */
public final class OpenEdits {

    private final CodebookEditors editors;

    public OpenEdits(IWorkbenchPage page) {
        editors = new CodebookEditors(page);
    }

    /** Opens the files that are not open yet and carries the edits out. */
    public void apply(FileEdits edits) {
        edits.byFile().forEach((file, inFile) -> editors.open(file, editor -> editor.edit(inFile)));
    }
}
