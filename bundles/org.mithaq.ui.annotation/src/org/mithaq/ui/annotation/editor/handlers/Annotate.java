package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Makes a record of the current type. */
public final class Annotate extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.annotate();
    }
}
