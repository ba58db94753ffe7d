package org.mithaq.ui.annotation.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.core.report.ReportSummary;
import org.mithaq.ui.annotation.editor.ReportEditors;
import org.mithaq.ui.columns.LineCell;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Lists the reports of the project; typing filters, Enter opens. */
public final class ReportsView extends ViewPart implements ProjectSessionListener {

    private static final String FULL_DATE = "0000-00-00";
    private static final int MANY = 99;
    private static final int MARGIN = 16;

    /** How far each report is, in the order of the list; the rows are their summaries. */
    private final Map<ReportId, ReportProgress> progress = new LinkedHashMap<>();
    private ProjectSession session;
    private Text filter;
    private TableViewer table;
    private Label empty;

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(ProjectSession.class);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(ReportsMessages.Filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        empty = new Label(parent, SWT.WRAP | SWT.LEAD);
        empty.setText(ReportsMessages.Empty);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(empty);
        createTable(parent);
        filter.addModifyListener(event -> filter());
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.getControl().setFocus();
            }
        }));
        filter.addListener(SWT.DefaultSelection, event -> openSelected());
        session.addListener(this);
        session.project().ifPresentOrElse(project -> show(summary -> progress(project, summary)), this::projectChanged);
    }

    private void createTable(Composite parent) {
        Composite holder = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        table.setUseHashlookup(true);
        column(ReportsMessages.Title, new LineCell<>(ReportSummary.class, ReportSummary::title));
        column(ReportsMessages.Date, new LineCell<>(ReportSummary.class, summary -> summary.metadata().getDate()));
        column(ReportsMessages.State, new LineCell<>(ReportSummary.class, summary -> state(progress.get(summary.id()))));
        int usual = Math.max(widthOf(ReportsMessages.Not_begun), widthOf(NLS.bind(ReportsMessages.In_progress, MANY, MANY)));
        int widest = Math.max(usual, Math.max(widthOf(ReportsMessages.Changed), widthOf(ReportsMessages.Unreadable)));
        ReportColumns columns = new ReportColumns(table.getTable(), layout,
                new ReportColumns.Widths(widthOf(FULL_DATE), usual, widest));
        holder.addListener(SWT.Resize, event -> columns.fit(holder.getClientArea().width));
        table.addOpenListener(event -> openSelected());
        getSite().setSelectionProvider(table);
    }

    private void column(String title, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
    }

    private int widthOf(String text) {
        GC gc = new GC(table.getTable());
        try {
            return gc.textExtent(text).x + MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private static String state(ReportProgress report) {
        return switch (report.stage()) {
            case NOT_BEGUN -> ReportsMessages.Not_begun;
            case IN_PROGRESS -> NLS.bind(ReportsMessages.In_progress, report.records(), report.finished());
            case COMPLETE -> NLS.bind(ReportsMessages.Complete, report.records());
            case CHANGED -> ReportsMessages.Changed;
            case UNREADABLE -> ReportsMessages.Unreadable;
        };
    }

    private void show(Function<ReportSummary, ReportProgress> known) {
        List<ReportProgress> now = session.reports().stream().map(known).toList();
        progress.clear();
        now.forEach(report -> progress.put(report.summary().id(), report));
        boolean none = progress.isEmpty() && session.project().isPresent();
        empty.setVisible(none);
        GridDataFactory.createFrom((GridData) empty.getLayoutData()).exclude(!none)
                .applyTo(empty);
        filter();
        empty.getParent().layout();
    }

    private void filter() {
        List<ReportSummary> matching = progress.values().stream().filter(report -> report.matches(filter.getText()))
                .map(ReportProgress::summary).toList();
        Object selected = table.getStructuredSelection().getFirstElement();
        table.setInput(matching);
        matching.stream().filter(report -> selected instanceof ReportSummary old && old.id().equals(report.id()))
                .findFirst().or(() -> matching.stream().findFirst())
                .ifPresent(report -> table.setSelection(new StructuredSelection(report), true));
    }

    private static ReportProgress progress(Project project, ReportSummary summary) {
        return ReportProgress.of(summary, project.coding(summary.id()));
    }

    private void openSelected() {
        if (table.getStructuredSelection().getFirstElement() instanceof ReportSummary report) {
            ReportEditors.open(getSite().getPage(), report.id(), report.title());
        }
    }

    @Override
    public void projectChanged() {
        show(ReportProgress::of);
    }

    /** Summaries were just made in the background. Work that was brought back after a crash is not counted in them. */
    @Override
    public void projectOpened(Project project) {
        show(summary -> project.isDirty() ? progress(project, summary) : ReportProgress.of(summary));
    }

    /** The codings are as they were; to count all of them again would take the longer the more was coded. */
    @Override
    public void reportsChanged(Project project) {
        show(summary -> Optional.ofNullable(progress.get(summary.id())).map(report -> report.with(summary))
                .orElseGet(() -> progress(project, summary)));
    }

    @Override
    public void codebookChanged(Project project) {
        // nothing of it is shown here
    }

    @Override
    public void codingChanged(Project project, CodingChange change) {
        for (ReportId report : change.reports()) {
            ReportProgress now = progress.computeIfPresent(report, (id, old) -> progress(project, old.summary()));
            if (now != null) {
                table.update(now.summary(), null);
            }
        }
    }

    @Override
    public void setFocus() {
        (filter.getText().isEmpty() ? table.getControl() : filter).setFocus();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        super.dispose();
    }
}
