package org.mithaq.ui.annotation.editor.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.annotation.editor.ReportEditor;

/** Something that a report editor does. */
abstract class EditorHandler extends AbstractHandler {

    abstract void run(ReportEditor editor, ExecutionEvent event);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ReportEditor editor) {
            run(editor, event);
        }
        return null;
    }
}
