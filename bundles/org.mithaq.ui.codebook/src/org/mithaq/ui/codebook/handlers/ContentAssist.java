package org.mithaq.ui.codebook.handlers;

import org.eclipse.jface.text.source.ISourceViewer;
import org.mithaq.ui.codebook.editor.CodebookEditor;

/** Proposes what may stand at the caret. */
public final class ContentAssist extends EditorCommand {

    @Override
    void run(CodebookEditor editor) {
        editor.viewer().doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
    }
}
