package org.mithaq.ui.codebook.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.graphics.Point;
import org.mithaq.ui.codebook.text.CommentToggle;

/** Applies {@link CommentToggle} to the selected lines, as one step of undo. */
final class CommentLines {

    private CommentLines() {
    }

    static void toggle(ProjectionViewer viewer) {
        IDocument document = viewer.getDocument();
        Point selection = viewer.getSelectedRange();
        try {
            int first = document.getLineOfOffset(selection.x);
            int last = document.getLineOfOffset(Math.max(selection.x, selection.x + selection.y - 1));
            int start = document.getLineOffset(first);
            List<String> lines = lines(document, first, last);
            IRegion end = document.getLineInformation(last);
            String delimiter = document.getLineDelimiter(first) == null ? "\n" : document.getLineDelimiter(first);
            String changed = String.join(delimiter, CommentToggle.toggled(lines));
            document.replace(start, end.getOffset() + end.getLength() - start, changed);
            viewer.setSelectedRange(selection.y == 0 ? caret(selection.x, lines.getFirst(), changed, start) : start,
                    selection.y == 0 ? 0 : changed.length());
        } catch (BadLocationException e) {
            throw new IllegalStateException("The selected lines cannot be read", e);
        }
    }

    private static List<String> lines(IDocument document, int first, int last) throws BadLocationException {
        List<String> lines = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            IRegion region = document.getLineInformation(line);
            lines.add(document.get(region.getOffset(), region.getLength()));
        }
        return lines;
    }

    /** The caret stays at its letter. */
    private static int caret(int before, String line, String changed, int start) {
        int moved = before + changed.length() - line.length();
        return Math.clamp(moved, start, start + changed.length());
    }
}
