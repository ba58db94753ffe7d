package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Goes to the next coded passage. */
public final class NextAnnotation extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.step(true);
    }
}
