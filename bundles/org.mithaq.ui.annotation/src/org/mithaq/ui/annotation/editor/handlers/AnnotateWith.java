package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Makes a record of the type whose number the command names. */
public final class AnnotateWith extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.annotate(Integer.parseInt(event.getParameter("org.mithaq.annotation.annotateWith.number")));
    }
}
