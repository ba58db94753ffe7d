package org.mithaq.ui.codebook.handlers;

import org.mithaq.ui.codebook.editor.CodebookEditor;

/** Saves the file in the active editor. */
public final class SaveCodebook extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        editor.getSite().getPage().saveEditor(editor, false);
    }
}
