package org.mithaq.ui.codebook.editor;

import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.graphics.Point;
import org.mithaq.codebook.ide.CodebookWorkspace;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.codebook.edits.DocumentEdits;

/** Makes comments of the selected lines, or text of them again, as one step of undo. */
final class CommentLines {

    private CommentLines() {
    }

    static void toggle(ProjectionViewer viewer) {
        Point selection = viewer.getSelectedRange();
        TextRange lines = TextRange.ofLength(selection.x, selection.y);
        DocumentEdits.apply(viewer, CodebookWorkspace.toggleComment(viewer.getDocument().get(), lines));
    }
}
