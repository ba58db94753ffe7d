package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Adds the selected text as evidence. */
public final class AddEvidence extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.addEvidence();
    }
}
