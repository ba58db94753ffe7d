package org.mithaq.ui.annotation.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.finding.Finding;
import org.mithaq.ui.annotation.findings.FindingsMonitor;
import org.mithaq.ui.session.ProjectSession;

/** The list of findings, below filters. Enter or a double click leads to the place. */
public final class ProblemsView extends ViewPart {

    private static final String KEYS = "org.mithaq.ui.annotation.problems.context";

    private ProjectSession session;
    private FindingsMonitor monitor;
    private final Runnable refresh = this::refresh;
    private FilterBar filters;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        session = getSite().getService(ProjectSession.class);
        monitor = getSite().getService(FindingsMonitor.class);
        filters = new FilterBar(parent, this::refresh, this::setFocus);
        createTable(parent);
        ProblemsMenu.install(viewer, getViewSite());
        getSite().getService(IContextService.class).activateContext(KEYS);
        getSite().setSelectionProvider(viewer);
        monitor.addListener(refresh);
        refresh();
    }

    private void createTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        FindingColumns columns = new FindingColumns(Locale.getDefault(), session,
                getSite().getWorkbenchWindow().getWorkbench().getSharedImages());
        addColumn(layout, ProblemMessages.Column_message, 60, columns.message());
        addColumn(layout, ProblemMessages.Column_place, 25, columns.place());
        addColumn(layout, ProblemMessages.Column_field, 15, columns.field());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addOpenListener(event -> open(event.getSelection() instanceof IStructuredSelection selected
                ? Optional.ofNullable((Finding) selected.getFirstElement()) : Optional.empty()));
    }

    private void addColumn(TableColumnLayout layout, String title, int weight,
            CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    private void open(Optional<Finding> finding) {
        finding.ifPresent(found -> new FindingJump(getSite().getPage(), session).to(found));
    }

    private void refresh() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        List<Finding> all = monitor.findings();
        filters.offer(all);
        List<Finding> shown = filters.filter().of(all, Locale.getDefault());
        FindingCounts counts = monitor.counts();
        IStructuredSelection selected = viewer.getStructuredSelection();
        viewer.setInput(shown);
        viewer.setSelection(selected);
        setPartName(counts.total() == 0 ? ProblemMessages.Title : NLS.bind(ProblemMessages.Title_count, counts.total()));
        setContentDescription(new ShownFindings(counts, all.size(), shown.size()).told(Locale.getDefault()));
        setTitleImage(image(counts));
    }

    private Image image(FindingCounts counts) {
        ISharedImages images = getSite().getWorkbenchWindow().getWorkbench().getSharedImages();
        return images.getImage(counts.errors() > 0 ? ISharedImages.IMG_OBJS_ERROR_TSK
                : counts.total() == 0 ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
    }

    /** Leads to the filters. */
    void focusFilter() {
        filters.setFocus();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        monitor.removeListener(refresh);
        super.dispose();
    }
}
