package org.mithaq.ui.codebook.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.mithaq.codebook.ide.result.OutlineNode;

/** Shows the elements of a file as a tree. Choosing one shows its place; Enter goes there. */
public final class CodebookOutline extends ContentOutlinePage {

    private static final int LEVELS = 2;

    private final Consumer<OutlineNode> shown;
    private final Consumer<OutlineNode> opened;
    private List<OutlineNode> nodes = List.of();
    private boolean filling;

    /**
     * @param shown is told what the user chose
     * @param opened is told where the user wants to work
     */
    public CodebookOutline(Consumer<OutlineNode> shown, Consumer<OutlineNode> opened) {
        this.shown = shown;
        this.opened = opened;
    }

    @Override
    protected int getTreeStyle() {
        return SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.addOpenListener(event -> chosen().ifPresent(opened));
        fill();
    }

    /** Shows other elements; what is open and chosen stays so where it is still there. */
    public void show(List<OutlineNode> now) {
        nodes = List.copyOf(now);
        if (getTreeViewer() != null && !getTreeViewer().getControl().isDisposed()) {
            fill();
        }
    }

    private void fill() {
        TreeViewer tree = getTreeViewer();
        filling = true;
        tree.getControl().setRedraw(false);
        try {
            Optional<OutlineItem> before = item();
            Object[] open = tree.getExpandedElements();
            boolean first = tree.getInput() == null;
            tree.setInput(OutlineItem.of(nodes));
            if (first) {
                tree.expandToLevel(LEVELS);
            } else {
                tree.setExpandedElements(open);
            }
            before.ifPresent(item -> tree.setSelection(new StructuredSelection(item)));
        } finally {
            tree.getControl().setRedraw(true);
            filling = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!filling && getControl().isFocusControl()) {
            chosen().ifPresent(shown);
        }
    }

    private Optional<OutlineItem> item() {
        return Optional.ofNullable(getTreeViewer().getStructuredSelection().getFirstElement())
                .map(OutlineItem.class::cast);
    }

    private Optional<OutlineNode> chosen() {
        return item().map(OutlineItem::node);
    }
}
