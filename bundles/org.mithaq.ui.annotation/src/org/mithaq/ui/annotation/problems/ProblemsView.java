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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.finding.Finding;
import org.mithaq.model.codebook.Severity;
import org.mithaq.ui.annotation.findings.FindingsMonitor;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.session.ProjectSession;

/** The list of findings. Enter or a double click leads to the place. */
public final class ProblemsView extends ViewPart {

    private ProjectSession session;
    private FindingsMonitor monitor;
    private final Runnable refresh = this::refresh;
    private Text filter;
    private Button errorsOnly;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        session = getSite().getService(ProjectSession.class);
        monitor = getSite().getService(FindingsMonitor.class);
        createFilter(parent);
        createTable(parent);
        getSite().setSelectionProvider(viewer);
        monitor.addListener(refresh);
        refresh();
    }

    private void createFilter(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(ProblemMessages.Filter);
        filter.addListener(SWT.Modify, event -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        errorsOnly = new Button(bar, SWT.CHECK);
        errorsOnly.setText(ProblemMessages.Errors_only);
        errorsOnly.addListener(SWT.Selection, event -> refresh());
    }

    private void createTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
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
        FindingFilter chosen = new FindingFilter(filter.getText(), errorsOnly.getSelection(), Locale.getDefault());
        viewer.setInput(all.stream().filter(chosen).toList());
        setPartName(all.isEmpty() ? ProblemMessages.Title : NLS.bind(ProblemMessages.Title_count, all.size()));
        setContentDescription(all.isEmpty() ? "" : CountedText.of(ProblemMessages.Summary,
                Locale.getDefault(), count(all, Severity.ERROR), count(all, Severity.WARNING)));
        setTitleImage(image(all));
    }

    private Image image(List<Finding> findings) {
        ISharedImages images = getSite().getWorkbenchWindow().getWorkbench().getSharedImages();
        return images.getImage(count(findings, Severity.ERROR) > 0 ? ISharedImages.IMG_OBJS_ERROR_TSK
                : findings.isEmpty() ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
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
