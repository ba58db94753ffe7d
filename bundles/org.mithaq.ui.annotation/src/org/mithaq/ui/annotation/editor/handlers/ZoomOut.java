package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Makes the text smaller. */
public final class ZoomOut extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.zoom(-2);
    }
}
