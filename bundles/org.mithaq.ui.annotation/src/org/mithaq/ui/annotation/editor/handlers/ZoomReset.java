package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Makes the text as large as it was at first. */
public final class ZoomReset extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.zoom(0);
    }
}
