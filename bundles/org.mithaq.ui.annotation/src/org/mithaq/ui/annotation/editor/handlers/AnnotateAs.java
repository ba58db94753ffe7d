package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Asks for the type and makes a record. */
public final class AnnotateAs extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.annotateAs();
    }
}
