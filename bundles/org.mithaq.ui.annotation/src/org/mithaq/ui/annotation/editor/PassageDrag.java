package org.mithaq.ui.annotation.editor;

import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.mithaq.text.ReadingRange;
import org.mithaq.ui.annotation.editor.text.TextGeometry;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.selection.SegmentsTransfer;

/** Lets the selected text be dragged: as a passage within the window, as text elsewhere. */
final class PassageDrag extends DragSourceAdapter {

    private final ReportPane pane;
    private Optional<Passage> dragged = Optional.empty();

    private PassageDrag(ReportPane pane) {
        this.pane = pane;
    }

    static void install(ReportPane pane) {
        // Whoever takes a passage with Shift asks for a move; the report keeps its text all the same.
        DragSource source = new DragSource(pane.widget(), DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(SegmentsTransfer.getInstance(), TextTransfer.getInstance());
        source.addDragListener(new PassageDrag(pane));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        dragged = isOnSelection(event) ? pane.passage() : Optional.empty();
        event.doit = dragged.isPresent();
    }

    private boolean isOnSelection(DragSourceEvent event) {
        StyledText text = pane.widget();
        Point selected = text.getSelection();
        TextGeometry geometry = new TextGeometry(text);
        return geometry.isOn(ReadingRange.of(selected.x, selected.y), geometry.placeOfDrag(event.x, event.y));
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (SegmentsTransfer.getInstance().isSupportedType(event.dataType)) {
            event.data = dragged.orElseThrow();
        } else {
            event.data = pane.widget().getSelectionText();
        }
    }
}
