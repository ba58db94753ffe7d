package org.mithaq.ui.annotation.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.coding.CodedRecords;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.annotation.records.EvidenceJump;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.selection.CodingSelectionListener;
import org.mithaq.ui.selection.SegmentsTransfer;
import org.mithaq.ui.selection.SelectedCoding;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** The records of the report that is looked at, or of all reports, as a tree. */
public final class OutlineView extends ViewPart implements CodingSelectionListener, ProjectSessionListener {

    private ProjectSession session;
    private CodingSelection selection;
    private LocalResourceManager resources;
    private TreeViewer viewer;
    private boolean allReports;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.VIRTUAL | SWT.MULTI | SWT.V_SCROLL | SWT.FULL_SELECTION);
        // as wide as the view, as a tree that scrolls sideways hides where its rows begin
        layout.setColumnData(new TreeColumn(viewer.getTree(), SWT.LEAD), new ColumnWeightData(1));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new OutlineTree(viewer));
        viewer.addSelectionChangedListener(event -> selected(event.getStructuredSelection()));
        viewer.addOpenListener(event -> goToEvidence());
        ColumnViewerToolTipSupport.enableFor(viewer);
        session = getSite().getService(ProjectSession.class);
        selection = getSite().getService(CodingSelection.class);
        createMenu();
        createDrop();
        getSite().setSelectionProvider(viewer);
        session.addListener(this);
        selection.addListener(this);
        session.project().ifPresent(this::projectOpened);
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        OutlineMenu content = new OutlineMenu(this);
        menu.addMenuListener(content::fill);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
        getViewSite().getActionBars().getToolBarManager().add(new AllReportsAction(this));
    }

    private void createDrop() {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT,
                new Transfer[] {SegmentsTransfer.getInstance()}, new PassageDrop(viewer, this));
    }

    /** What can be done in the open project; empty without one. */
    Optional<OutlineEdits> edits() {
        return session.project().map(OutlineEdits::new);
    }

    CodingSelection codingSelection() {
        return selection;
    }

    /** The selected record when there is exactly one. */
    Optional<CodedRecord> selectedRecord() {
        List<CodedRecord> records = records(viewer.getStructuredSelection());
        return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
    }

    /** The report that new records go to: the one of the selection, or the one that is looked at. */
    Optional<ReportId> report() {
        return selection.current().report().or(() -> selection.passage().map(passage -> passage.report()));
    }

    /** Selects a record everywhere. */
    void select(CodedRecord record) {
        selection.select(SelectedCoding.of(OutlineEdits.reportOf(record), record), this);
        follow(selection.current());
    }

    /** Shows the passage of the selected record in the editor. */
    void goToEvidence() {
        selectedRecord().ifPresent(record ->
                new EvidenceJump(getSite().getPage()).to(record, OutlineEdits.reportOf(record)));
    }

    /** Adds a part to the selected record, or to its owner where it can have none. */
    void addPart() {
        edits().ifPresent(edits -> selectedRecord().flatMap(edits::partPlace).ifPresent(place ->
                select(edits.addPart(place.owner(), place.feature(), selection.passage()))));
    }

    /** Moves the selected part by some places. */
    void move(int by) {
        edits().ifPresent(edits -> selectedRecord().ifPresent(record -> edits.move(record, by)));
    }

    boolean isAllReports() {
        return allReports;
    }

    /** Shows the records of all reports, or of the one that is looked at. */
    void setAllReports(boolean all) {
        allReports = all;
        show(selection.current());
    }

    @Override
    public void projectOpened(Project project) {
        takeLabels(project);
        show(selection.current());
    }

    @Override
    public void reportsChanged(Project project) {
        show(selection.current());
    }

    @Override
    public void codebookChanged(Project project) {
        // sets the labels of all rows that are there
        takeLabels(project);
        follow(selection.current());
    }

    private void takeLabels(Project project) {
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(
                new OutlineLabels(project.codebook(), Locale.getDefault(),
                        new TypeColours(resources, project.codebook()))));
    }

    @Override
    public void projectClosed(Project project) {
        viewer.setInput(null);
        showHint();
    }

    @Override
    public void selectionChanged(SelectedCoding selected, Object source) {
        if (source != this) {
            show(selected);
        }
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        if (viewer.getInput() instanceof OutlineTree.Input input) {
            boolean moved = !change.added().isEmpty() || !change.removed().isEmpty();
            if (moved && input.report().isEmpty() || viewer.getTree().getItemCount() != input.top().size()) {
                viewer.refresh();
            } else {
                change.added().forEach(this::refreshParent);
                change.changed().forEach(this::refresh);
            }
            showHint();
            follow(selection.current());
        }
    }

    /** Says what to do where nothing is shown. */
    private void showHint() {
        boolean empty = session.project().isPresent() && viewer.getTree().getItemCount() == 0;
        String hint = empty ? OutlineMessages.Empty : "";
        if (!hint.equals(getContentDescription())) {
            setContentDescription(hint);
        }
    }

    private void refreshParent(CodedRecord record) {
        CodedRecords.owner(record).ifPresent(this::refresh);
    }

    /** A tree that is filled on demand does not count again by itself. */
    private void refresh(CodedRecord record) {
        viewer.setChildCount(record, OutlineTree.children(record).size());
        viewer.refresh(record);
    }

    private void show(SelectedCoding selected) {
        Optional<OutlineTree.Input> wanted = session.project().map(project -> new OutlineTree.Input(project,
                allReports ? Optional.empty() : selected.report().or(this::shownReport)))
                .filter(input -> allReports || input.report().isPresent());
        if (!wanted.equals(Optional.ofNullable(viewer.getInput()))) {
            viewer.setInput(wanted.orElse(null));
            wanted.ifPresent(input -> viewer.setChildCount(input, input.top().size()));
        }
        showHint();
        follow(selected);
    }

    private Optional<ReportId> shownReport() {
        return viewer.getInput() instanceof OutlineTree.Input input ? input.report() : Optional.empty();
    }

    private void follow(SelectedCoding selected) {
        List<CodedRecord> shown = records(viewer.getStructuredSelection());
        List<CodedRecord> attached = selected.records().stream().filter(CodedRecords::isAttached).toList();
        if (!shown.equals(attached)) {
            following = true;
            try {
                attached.forEach(record -> new TreeReveal(viewer).reveal(record));
                viewer.setSelection(new StructuredSelection(attached), true);
            } finally {
                following = false;
            }
        }
    }

    private void selected(IStructuredSelection chosen) {
        if (following) {
            return;
        }
        List<CodedRecord> records = records(chosen);
        if (!records.isEmpty()) {
            selection.select(new SelectedCoding(Optional.of(OutlineEdits.reportOf(records.getFirst())), records,
                    Optional.empty()), this);
        }
    }

    private static List<CodedRecord> records(IStructuredSelection chosen) {
        return chosen.stream().filter(CodedRecord.class::isInstance).map(CodedRecord.class::cast)
                .filter(CodedRecords::isAttached).toList();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        selection.removeListener(this);
        super.dispose();
    }
}
