package org.mithaq.ui.annotation.sections;

import java.util.List;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/** Fills a tree with sections, row by row, for the rows that are seen only. */
final class SectionsTree implements ILazyTreeContentProvider {

    private final TreeViewer viewer;

    SectionsTree(TreeViewer viewer) {
        this.viewer = viewer;
    }

    /** Opens the rows above a row and selects it. */
    void select(SectionRow row) {
        Object parent = viewer.getInput();
        for (SectionRow on : SectionRows.path(row)) {
            if (parent instanceof SectionRow above) {
                viewer.setExpandedState(above, true);
            }
            updateElement(parent, on.index());
            parent = on;
        }
        viewer.setSelection(new StructuredSelection(row), true);
    }

    @Override
    public void updateElement(Object parent, int index) {
        List<SectionRow> children = children(parent);
        if (index < children.size()) {
            SectionRow child = children.get(index);
            viewer.replace(parent, index, child);
            viewer.setChildCount(child, child.children().size());
        }
    }

    @Override
    public void updateChildCount(Object element, int currentChildCount) {
        int count = children(element).size();
        if (count != currentChildCount) {
            viewer.setChildCount(element, count);
        }
    }

    /** The input for a row at the top, as the viewer wants it. */
    @Override
    public Object getParent(Object element) {
        return element instanceof SectionRow row ? row.parent().<Object>map(parent -> parent).orElseGet(viewer::getInput) : null;
    }

    private static List<SectionRow> children(Object element) {
        return switch (element) {
            case SectionRows rows -> rows.top();
            case SectionRow row -> row.children();
            default -> List.of();
        };
    }
}
