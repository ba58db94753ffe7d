package org.mithaq.ui.annotation.sections;

import java.util.Optional;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.ui.annotation.editor.ReportEditor;
import org.mithaq.ui.columns.LineCell;

/**
 * The sections of the report that is open, as a tree. The section of the caret is selected; selecting another one shows
 * its title in the report, and opening it goes there.
 */
public final class SectionsView extends ViewPart implements IPartListener, IPropertyListener {

    /** As many are all shown at once; of more, those at the top. */
    private static final int FEW = 150;

    private TreeViewer viewer;
    private SectionsTree tree;
    private Optional<ReportEditor> editor = Optional.empty();
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        // as wide as the view, as a tree that scrolls sideways hides where its rows begin
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD);
        column.setLabelProvider(new LineCell<>(SectionRow.class, SectionRow::label));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(1));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setUseHashlookup(true);
        tree = new SectionsTree(viewer);
        viewer.setContentProvider(tree);
        viewer.addSelectionChangedListener(event -> show(event.getStructuredSelection()));
        viewer.addOpenListener(event -> editor.ifPresent(shown -> getSite().getPage().activate(shown)));
        getSite().setSelectionProvider(viewer);
        getSite().getPage().addPartListener(this);
        follow(activeEditor());
    }

    private Optional<ReportEditor> activeEditor() {
        return getSite().getPage().getActiveEditor() instanceof ReportEditor report ? Optional.of(report) : Optional.empty();
    }

    private void follow(Optional<ReportEditor> wanted) {
        if (!wanted.equals(editor)) {
            editor.ifPresent(old -> old.removePropertyListener(this));
            editor = wanted;
            editor.ifPresent(shown -> shown.addPropertyListener(this));
            fill();
        }
    }

    private void fill() {
        Optional<SectionRows> rows = editor.flatMap(ReportEditor::structure)
                .map(structure -> new SectionRows(structure.sections()));
        following = true;
        try {
            viewer.setInput(rows.orElse(null));
            rows.ifPresent(shown -> {
                viewer.setChildCount(shown, shown.top().size());
                if (shown.size() <= FEW) {
                    shown.top().forEach(this::expand);
                }
            });
        } finally {
            following = false;
        }
        setContentDescription(hint(rows));
        selectCurrent();
    }

    private void expand(SectionRow row) {
        if (!row.children().isEmpty()) {
            tree.updateElement(row.parent().<Object>map(parent -> parent).orElseGet(viewer::getInput), row.index());
            viewer.setExpandedState(row, true);
            row.children().forEach(this::expand);
        }
    }

    private String hint(Optional<SectionRows> rows) {
        if (editor.isEmpty()) {
            return SectionsMessages.No_report;
        }
        return rows.map(shown -> shown.size() == 0 ? SectionsMessages.Empty : "").orElse(SectionsMessages.Reading);
    }

    /** Selects the section of the caret. */
    private void selectCurrent() {
        if (viewer.getInput() instanceof SectionRows rows) {
            Optional<SectionRow> current = editor.flatMap(ReportEditor::place).flatMap(rows::at);
            following = true;
            try {
                if (current.isEmpty()) {
                    viewer.setSelection(StructuredSelection.EMPTY);
                } else if (!current.get().equals(viewer.getStructuredSelection().getFirstElement())) {
                    tree.select(current.get());
                }
            } finally {
                following = false;
            }
        }
    }

    private void show(IStructuredSelection selected) {
        if (!following && selected.getFirstElement() instanceof SectionRow row) {
            editor.ifPresent(shown -> shown.reveal(row.section().heading()));
        }
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == ReportEditor.PROP_STRUCTURE) {
            fill();
        } else if (property == ReportEditor.PROP_PLACE) {
            selectCurrent();
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        partBroughtToTop(part);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        if (part instanceof ReportEditor report) {
            follow(Optional.of(report));
        }
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        if (editor.filter(part::equals).isPresent()) {
            follow(activeEditor().filter(left -> left != part));
        }
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // It is still the one that is shown.
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        // It is activated when it is to be shown.
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        editor.ifPresent(shown -> shown.removePropertyListener(this));
        super.dispose();
    }
}
