package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Changes between the reading and the raw text. */
public final class ToggleRaw extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.toggleRaw();
    }
}
