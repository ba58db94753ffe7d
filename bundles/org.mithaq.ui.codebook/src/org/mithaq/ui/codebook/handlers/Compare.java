package org.mithaq.ui.codebook.handlers;

import org.mithaq.ui.codebook.compare.CompareWithCommit;
import org.mithaq.ui.codebook.editor.CodebookEditor;

/** Shows the file beside how it was committed last. */
public final class Compare extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        new CompareWithCommit(editor.getSite().getPage()).open(editor.file());
    }
}
