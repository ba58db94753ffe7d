package org.mithaq.ui.annotation.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.check.CheckResult;
import org.mithaq.core.check.ContinuousCheck;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.check.ProjectSnapshot;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.RepeatedWork;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/**
 * Checks the project in a job, a moment after the last change: all of it when it is opened, then what changes can affect. A new
 * change stops the check that is running.
 */
final class BackgroundFindings implements FindingsMonitor, ProjectSessionListener {

    private static final int PAUSE = 400;

    private record Key(String report, String record, String feature) {
    }

    private final Display display;
    private final ProjectSession session;
    private final RepeatedWork<CheckResult> work;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ContinuousCheck check = new ContinuousCheck();
    private CheckResult result = CheckResult.NOTHING;
    private Map<Key, List<Finding>> byPlace = Map.of();

    BackgroundFindings(Display display, ProjectSession session) {
        this.display = display;
        this.session = session;
        work = new RepeatedWork<>(display, FindingMessages.Checking, PAUSE, this::next, this::show);
        session.addListener(this);
        projectChanged();
    }

    @Override
    public List<Finding> findings() {
        return result.findings();
    }

    @Override
    public FindingCounts counts() {
        return result.counts();
    }

    @Override
    public void checkAgain() {
        work.soon();
    }

    @Override
    public List<Finding> of(ReportId report, String record, String feature) {
        return byPlace.getOrDefault(new Key(report.value(), record, feature), List.of());
    }

    @Override
    public boolean isChecking() {
        return !work.isDone();
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void projectChanged() {
        check = new ContinuousCheck();
        if (session.project().isPresent()) {
            work.soon();
        } else {
            work.stop();
            show(CheckResult.NOTHING);
        }
    }

    @Override
    public void codingChanged(Project changed, CodingChange change) {
        work.soon();
    }

    @Override
    public void reportsChanged(Project changed) {
        work.soon();
    }

    private Optional<BackgroundWork.Work<CheckResult>> next() {
        return session.project().map(checked -> {
            ProjectSnapshot snapshot = ProjectSnapshot.of(checked);
            ContinuousCheck one = check;
            CheckResult before = result;
            return progress -> check(one, checked, snapshot, before, found -> showMeanwhile(one, found), progress);
        });
    }

    /** Called by the thread of the check, which goes on. */
    private void showMeanwhile(ContinuousCheck one, CheckResult found) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (one == check) {
                    show(found);
                }
            });
        }
    }

    /** When another process made the index anew meanwhile, it is opened again for the next check. */
    private static CheckResult check(ContinuousCheck one, Project project, ProjectSnapshot snapshot, CheckResult before,
            Consumer<CheckResult> meanwhile, ProgressMonitor progress) {
        try {
            return one.check(snapshot, meanwhile, progress);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            ILog.of(BackgroundFindings.class).error("The project could not be checked", e);
            one.forget();
            project.reopenRecords();
            return before;
        }
    }

    private void show(CheckResult found) {
        result = found;
        byPlace = found.findings().stream().filter(finding -> finding.place() instanceof Place.InRecord)
                .collect(Collectors.groupingBy(finding -> key((Place.InRecord) finding.place())));
        listeners.forEach(Runnable::run);
    }

    private static Key key(Place.InRecord place) {
        return new Key(place.report().value(), place.recordId(), place.variable());
    }
}
