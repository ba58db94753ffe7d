package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Lets words be found in the text. */
public final class Find extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.find();
    }
}
