package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.ExecutionEvent;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Goes from a marker to its note and back, or from a pull quote to what it repeats. */
public final class FollowNote extends EditorHandler {

    @Override
    void run(ReportEditor editor, ExecutionEvent event) {
        editor.follow(true);
    }
}
