package org.mithaq.ui.annotation.outline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.model.coding.Coding;

/**
 * The records of one report, or those of every report below its coding. Asked row by row, for the rows that are seen
 * only.
 */
final class OutlineTree implements ILazyTreeContentProvider {

    /**
     * What the outline shows.
     *
     * @param report the report; empty for all
     */
    record Input(Project project, Optional<ReportId> report) {

        /** What stands at the top: records of the one report, or the codings of all. */
        List<?> top() {
            return report.<List<?>>map(one -> project.coding(one).<List<?>>map(Coding::getRecords).orElse(List.of()))
                    .orElseGet(() -> project.ownCodings().stream().filter(coding -> !coding.getRecords().isEmpty()).toList());
        }
    }

    private final TreeViewer viewer;

    OutlineTree(TreeViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void updateElement(Object parent, int index) {
        List<?> children = children(parent);
        if (index < children.size()) {
            Object child = children.get(index);
            viewer.replace(parent, index, child);
            viewer.setChildCount(child, children(child).size());
        }
    }

    @Override
    public void updateChildCount(Object element, int currentChildCount) {
        int count = children(element).size();
        if (count != currentChildCount) {
            viewer.setChildCount(element, count);
        }
    }

    /** Null at the top, as the viewer wants it. */
    @Override
    public Object getParent(Object element) {
        if (!(element instanceof CodedRecord record)) {
            return null;
        }
        return CodedRecords.owner(record).<Object>map(owner -> owner).orElseGet(() -> {
            boolean all = viewer.getInput() instanceof Input input && input.report().isEmpty();
            return all && record.eContainer() instanceof Coding coding ? coding : viewer.getInput();
        });
    }

    static List<?> children(Object element) {
        return switch (element) {
            case Input input -> input.top();
            case Coding coding -> coding.getRecords();
            case CodedRecord record -> record.getParts();
            default -> List.of();
        };
    }
}
