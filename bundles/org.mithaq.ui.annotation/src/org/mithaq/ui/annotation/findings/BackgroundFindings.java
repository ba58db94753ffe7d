package org.mithaq.ui.annotation.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.check.CheckResult;
import org.mithaq.core.check.ContinuousCheck;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.check.ProjectSnapshot;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.project.Project;
import org.mithaq.ui.jobs.JobProgress;
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

    /** A check that was stopped may still be in its last step when the next one begins. */
    private final ISchedulingRule oneAtATime = new ISchedulingRule() {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    };
    private final Display display;
    private final ProjectSession session;
    private final Runnable begin = this::begin;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Job> job = Optional.empty();
    private boolean pending;
    private ContinuousCheck check = new ContinuousCheck();
    private CheckResult result = CheckResult.NOTHING;
    private Map<Key, List<Finding>> byPlace = Map.of();

    BackgroundFindings(Display display, ProjectSession session) {
        this.display = display;
        this.session = session;
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
        checkSoon();
    }

    @Override
    public List<Finding> of(ReportId report, String record, String feature) {
        return byPlace.getOrDefault(new Key(report.value(), record, feature), List.of());
    }

    @Override
    public boolean isChecking() {
        return pending || job.isPresent();
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
            checkSoon();
        } else {
            stop();
            show(CheckResult.NOTHING);
        }
    }

    @Override
    public void codingChanged(Project changed, CodingChange change) {
        checkSoon();
    }

    /** A timer that is set again begins anew. */
    private void checkSoon() {
        stop();
        pending = true;
        display.timerExec(PAUSE, begin);
    }

    private void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        display.timerExec(-1, begin);
        pending = false;
    }

    private void begin() {
        pending = false;
        session.project().ifPresent(checked -> {
            ProjectSnapshot snapshot = ProjectSnapshot.of(checked);
            ContinuousCheck one = check;
            Job next = Job.create(FindingMessages.Checking, (IJobFunction) monitor -> check(one, checked, snapshot, monitor));
            next.setPriority(Job.DECORATE);
            next.setRule(oneAtATime);
            job = Optional.of(next);
            next.schedule();
        });
    }

    /** When another process made the index anew meanwhile, it is opened again for the next check. */
    private IStatus check(ContinuousCheck one, Project project, ProjectSnapshot snapshot, IProgressMonitor monitor) {
        try {
            CheckResult found = one.check(snapshot, new JobProgress(monitor));
            onDisplay(() -> finished(found, monitor));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException e) {
            ILog.of(BackgroundFindings.class).error("The project could not be checked", e);
            one.forget();
            project.reopenRecords();
            onDisplay(() -> finished(result, monitor));
            return Status.OK_STATUS;
        }
    }

    private void finished(CheckResult found, IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            job = Optional.empty();
            show(found);
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

    private void onDisplay(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }
}
