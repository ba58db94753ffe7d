package org.mithaq.ui.codebook.handlers;

import org.mithaq.ui.codebook.editor.CodebookEditor;

/** Makes the selected lines comments, or text again. */
public final class ToggleComment extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        editor.toggleComment();
    }
}
