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
        DragSource source = new DragSource(pane.widget(), DND.DROP_COPY);
        source.setTransfer(SegmentsTransfer.getInstance(), TextTransfer.getInstance());
        source.addDragListener(new PassageDrag(pane));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        dragged = isOnSelection(pane.widget(), new Point(event.x, event.y)) ? pane.passage() : Optional.empty();
        event.doit = dragged.isPresent();
    }

    private static boolean isOnSelection(StyledText text, Point point) {
        Point selected = text.getSelection();
        return new TextGeometry(text).isOn(ReadingRange.of(selected.x, selected.y), point);
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
