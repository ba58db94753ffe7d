package org.mithaq.ui.annotation.outline;

import java.util.Optional;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.mithaq.model.codebook.PartFeature;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.selection.Passage;
import org.mithaq.ui.selection.SegmentsTransfer;

/**
 * Takes passages from the report editor: dropped on a record they become a part of it, or evidence where it has no
 * parts or Shift is held; dropped elsewhere a record of the first type.
 */
final class PassageDrop extends ViewerDropAdapter {

    private final OutlineView view;

    PassageDrop(TreeViewer viewer, OutlineView view) {
        super(viewer);
        this.view = view;
        setFeedbackEnabled(false);
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        decide(event);
        super.dragEnter(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        decide(event);
        super.dragOperationChanged(event);
    }

    /** A copy where no key says what to do, as a drop that nobody decided about is given up. */
    private static void decide(DropTargetEvent event) {
        if (event.detail == DND.DROP_DEFAULT) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return SegmentsTransfer.getInstance().isSupportedType(type) && view.edits().isPresent()
                && (!(target instanceof CodedRecord record) || view.edits().orElseThrow().canEdit(record));
    }

    @Override
    public boolean performDrop(Object data) {
        if (!(data instanceof Passage passage)) {
            return false;
        }
        boolean evidence = getCurrentOperation() == DND.DROP_MOVE;
        view.edits().ifPresent(edits -> drop(edits, passage, evidence));
        return true;
    }

    private void drop(OutlineEdits edits, Passage passage, boolean evidence) {
        if (!(getCurrentTarget() instanceof CodedRecord record)) {
            edits.types().stream().findFirst().ifPresent(type ->
                    view.select(edits.addRecord(type, passage.report(), Optional.of(passage))));
            return;
        }
        Optional<PartFeature> feature = evidence ? Optional.empty() : edits.dropFeature(record);
        if (feature.isPresent()) {
            view.select(edits.addPart(record, feature.orElseThrow(), Optional.of(passage)));
        } else {
            edits.addEvidence(record, passage);
            view.select(record);
        }
    }
}
