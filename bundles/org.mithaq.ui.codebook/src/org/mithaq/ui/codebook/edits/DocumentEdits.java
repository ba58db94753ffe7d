package org.mithaq.ui.codebook.edits;

import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.mithaq.codebook.ide.result.TextEdit;

/** Carries edits out in a text, as one step of undo. */
public final class DocumentEdits {

    private DocumentEdits() {
    }

    /**
     * Carries edits out; caret and selection stay at their words.
     *
     * @param edits in offsets of the text as it is now, not overlapping
     */
    public static void apply(ITextViewer viewer, List<TextEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.range().start(), edit.range().length(), edit.text())));
        IRewriteTarget target = ((ITextViewerExtension) viewer).getRewriteTarget();
        target.beginCompoundChange();
        try {
            all.apply(viewer.getDocument());
        } catch (BadLocationException e) {
            throw new IllegalStateException("The edits are for another text", e);
        } finally {
            target.endCompoundChange();
        }
    }
}
