package org.mithaq.ui.annotation.findings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.check.CheckResult;
import org.mithaq.core.check.ContinuousCheck;
import org.mithaq.core.check.FindingCounts;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.id.ReportId;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ProjectSnapshot;
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

    /** What a check found, and what of it the form shows. */
    private record Checked(CheckResult result, FieldFindings fields) {

        private static final Checked NOTHING = new Checked(CheckResult.NOTHING, FieldFindings.NONE);

        static Checked of(CheckResult result, Project project) {
            return new Checked(result, FieldFindings.of(result.findings(), project.coder()));
        }
    }

    private final Display display;
    private final ProjectSession session;
    private final RepeatedWork<Checked> work;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ContinuousCheck check = new ContinuousCheck();
    private Checked known = Checked.NOTHING;

    BackgroundFindings(Display display, ProjectSession session) {
        this.display = display;
        this.session = session;
        work = new RepeatedWork<>(display, FindingMessages.Checking, PAUSE, this::next, this::show);
        session.addListener(this);
        projectChanged();
    }

    @Override
    public List<Finding> findings() {
        return known.result().findings();
    }

    @Override
    public FindingCounts counts() {
        return known.result().counts();
    }

    @Override
    public void checkAgain() {
        work.soon();
    }

    @Override
    public List<Finding> of(ReportId report, String record, String feature) {
        return known.fields().of(report, record, feature);
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
            show(Checked.NOTHING);
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

    private Optional<BackgroundWork.Work<Checked>> next() {
        return session.project().map(checked -> {
            ProjectSnapshot snapshot = ProjectSnapshot.of(checked);
            ContinuousCheck one = check;
            Checked before = known;
            return progress -> check(one, checked, snapshot, before,
                    found -> showMeanwhile(one, Checked.of(found, checked)), progress);
        });
    }

    /** Called by the thread of the check, which goes on. */
    private void showMeanwhile(ContinuousCheck one, Checked found) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (one == check) {
                    show(found);
                }
            });
        }
    }

    /** When another process made the index anew meanwhile, it is opened again for the next check. */
    private static Checked check(ContinuousCheck one, Project project, ProjectSnapshot snapshot, Checked before,
            Consumer<CheckResult> meanwhile, ProgressMonitor progress) {
        try {
            return Checked.of(one.check(snapshot, meanwhile, progress), project);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            ILog.of(BackgroundFindings.class).error("The project could not be checked", e);
            one.forget();
            project.reopenRecords();
            return before;
        }
    }

    private void show(Checked found) {
        known = found;
        listeners.forEach(Runnable::run);
    }
}
