package org.mithaq.ui.codebook.editor;

import java.util.List;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.BidiSegmentEvent;
import org.eclipse.swt.custom.BidiSegmentListener;
import org.mithaq.codebook.ide.result.TextRange;
import org.mithaq.ui.codebook.input.CodebookDocument;
import org.mithaq.ui.codebook.text.BidiRuns;

/** Tells the text widget how to order the letters of a line. */
final class IsolatedTexts implements BidiSegmentListener {

    private final SourceViewer viewer;

    IsolatedTexts(SourceViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void lineGetSegments(BidiSegmentEvent event) {
        if (!(viewer.getDocument() instanceof CodebookDocument document) || event.lineText.isEmpty()) {
            return;
        }
        int start = viewer instanceof ITextViewerExtension5 folding ? folding.widgetOffset2ModelOffset(event.lineOffset)
                : event.lineOffset;
        if (start < 0) {
            return;
        }
        TextRange line = new TextRange(start, start + event.lineText.length());
        List<BidiRuns.Mark> marks = BidiRuns.of(event.lineText, start, document.tokens().in(line));
        if (!marks.isEmpty()) {
            event.segments = marks.stream().mapToInt(BidiRuns.Mark::offset).toArray();
            event.segmentsChars = new char[marks.size()];
            for (int i = 0; i < marks.size(); i++) {
                event.segmentsChars[i] = marks.get(i).character();
            }
        }
    }
}
