package org.mithaq.ui.codebook.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.ui.codebook.editor.CodebookEditor;
import org.mithaq.ui.codebook.language.CodebookLanguage;

/** A command of the active codebook editor. */
abstract class EditorCommand extends AbstractHandler {

    abstract void run(CodebookEditor editor);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditorChecked(event) instanceof CodebookEditor editor) {
            run(editor);
        }
        return null;
    }

    static CodebookLanguage language(CodebookEditor editor) {
        return editor.getSite().getService(CodebookLanguage.class);
    }

    /** Says something at the foot of the window. */
    static void tell(CodebookEditor editor, String message) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }
}
