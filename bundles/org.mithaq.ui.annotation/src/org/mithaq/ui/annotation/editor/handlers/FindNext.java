package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Goes to the next place that was found. */
public final class FindNext extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.findNext(true);
    }
}
