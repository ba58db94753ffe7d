package org.mithaq.ui.annotation.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.finding.Finding;
import org.mithaq.ui.annotation.findings.FindingsMonitor;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.RepeatedWork;
import org.mithaq.ui.session.ProjectSession;

/** The list of findings, below filters. Enter or a double click leads to the place. */
public final class ProblemsView extends ViewPart {

    private static final String KEYS = "org.mithaq.ui.annotation.problems.context";
    private static final int PAUSE = 80;

    private FindingsMonitor monitor;
    private final Runnable refresh = this::refresh;
    private FilterBar filters;
    private FindingTable table;
    private RepeatedWork<ListedFindings> work;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        ProjectSession session = getSite().getService(ProjectSession.class);
        monitor = getSite().getService(FindingsMonitor.class);
        work = new RepeatedWork<>(parent.getDisplay(), ProblemMessages.Filter, PAUSE, this::next, this::show).hidden();
        filters = new FilterBar(parent, refresh, this::setFocus);
        table = new FindingTable(parent, new FindingColumns(Locale.getDefault(), session, images()));
        table.onOpen(finding -> new FindingJump(getSite().getPage(), session).to(finding));
        ProblemsMenu.install(table, getViewSite());
        getSite().getService(IContextService.class).activateContext(KEYS);
        getSite().setSelectionProvider(table);
        monitor.addListener(refresh);
        refresh();
    }

    private ISharedImages images() {
        return getSite().getWorkbenchWindow().getWorkbench().getSharedImages();
    }

    private void refresh() {
        work.soon();
    }

    private Optional<BackgroundWork.Work<ListedFindings>> next() {
        List<Finding> findings = monitor.findings();
        FindingCounts counts = monitor.counts();
        FindingFilter filter = filters.filter();
        return Optional.of(progress -> ListedFindings.of(findings, counts, filter, Locale.getDefault()));
    }

    /** A filter may have chosen what there is no more: then it lets all through. */
    private void show(ListedFindings listed) {
        filters.offer(listed.choices());
        if (!filters.filter().equals(listed.filter())) {
            refresh();
            return;
        }
        FindingCounts counts = listed.counts();
        table.show(listed.shown());
        setPartName(counts.total() == 0 ? ProblemMessages.Title : NLS.bind(ProblemMessages.Title_count, counts.total()));
        setContentDescription(listed.told(Locale.getDefault()));
        setTitleImage(image(counts));
    }

    private Image image(FindingCounts counts) {
        return images().getImage(counts.errors() > 0 ? ISharedImages.IMG_OBJS_ERROR_TSK
                : counts.total() == 0 ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
    }

    /** Whether it shows what was found last, as the filters want it. */
    public boolean isDone() {
        return work.isDone();
    }

    /** Leads to the filters. */
    void focusFilter() {
        filters.setFocus();
    }

    @Override
    public void setFocus() {
        table.enter();
    }

    @Override
    public void dispose() {
        monitor.removeListener(refresh);
        work.end();
        super.dispose();
    }
}
