package org.mithaq.ui.annotation.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/** Opens the rows above a record, so that a virtual tree has a row for it. */
final class TreeReveal {

    private final TreeViewer viewer;

    TreeReveal(TreeViewer viewer) {
        this.viewer = viewer;
    }

    void reveal(CodedRecord record) {
        TreePath path = path(record);
        Object parent = viewer.getInput();
        for (int i = 0; i < path.getSegmentCount() && parent != null; i++) {
            Object child = path.getSegment(i);
            int index = OutlineTree.children(parent).indexOf(child);
            if (index < 0) {
                return;
            }
            viewer.replace(parent, index, child);
            viewer.setChildCount(child, OutlineTree.children(child).size());
            if (i + 1 < path.getSegmentCount()) {
                viewer.setExpandedState(child, true);
            }
            parent = child;
        }
    }

    private TreePath path(CodedRecord record) {
        List<Object> segments = new ArrayList<>();
        CodedRecord at = record;
        segments.add(at);
        while (CodedRecords.owner(at).isPresent()) {
            at = CodedRecords.owner(at).orElseThrow();
            segments.addFirst(at);
        }
        boolean all = viewer.getInput() instanceof OutlineTree.Input input && input.report().isEmpty();
        if (all && at.eContainer() instanceof Coding coding) {
            segments.addFirst(coding);
        }
        return new TreePath(segments.toArray());
    }
}
