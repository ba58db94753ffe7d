package org.mithaq.ui.annotation.problems;

import java.util.ConcurrentModificationException;
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
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.check.Finding;
import org.mithaq.core.check.Place;
import org.mithaq.core.coding.CodingChange;
import org.mithaq.core.progress.ProgressMonitor;
import org.mithaq.core.project.Project;
import org.mithaq.core.project.ReportId;
import org.mithaq.ui.jobs.JobProgress;
import org.mithaq.ui.session.ProjectSession;
import org.mithaq.ui.session.ProjectSessionListener;

/** Checks the project in a job, a moment after the last change; a new change stops the check that is running. */
final class BackgroundFindings implements FindingsMonitor, ProjectSessionListener {

	private static final long PAUSE = 400;

	private record Key(String report, String record, String feature) {
	}

	/** What finds the findings; runs outside of the UI thread. */
	@FunctionalInterface
	interface Check {
		List<Finding> run(Project project, ProgressMonitor progress);
	}

	private final Display display;
	private final Check check;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Optional<Project> project = Optional.empty();
	private Optional<Job> job = Optional.empty();
	private List<Finding> findings = List.of();
	private Map<Key, List<Finding>> byPlace = Map.of();

	BackgroundFindings(Display display, ProjectSession session, Check check) {
		this.display = display;
		this.check = check;
		session.addListener(this);
		session.project().ifPresent(this::projectOpened);
	}

	@Override
	public List<Finding> findings() {
		return findings;
	}

	@Override
	public List<Finding> of(ReportId report, String record, String feature) {
		return byPlace.getOrDefault(new Key(report.value(), record, feature), List.of());
	}

	@Override
	public boolean isChecking() {
		return job.isPresent();
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
	public void projectOpened(Project opened) {
		project = Optional.of(opened);
		checkSoon(opened);
	}

	@Override
	public void projectClosed(Project closed) {
		job.ifPresent(Job::cancel);
		job = Optional.empty();
		project = Optional.empty();
		show(List.of());
	}

	@Override
	public void codingChanged(Project changed, CodingChange change) {
		checkSoon(changed);
	}

	@Override
	public void reportsChanged(Project changed) {
		checkSoon(changed);
	}

	private void checkSoon(Project checked) {
		job.ifPresent(Job::cancel);
		Job next = Job.create(ProblemMessages.Checking, (IJobFunction) monitor -> check(checked, monitor));
		next.setPriority(Job.DECORATE);
		next.schedule(PAUSE);
		job = Optional.of(next);
	}

	private IStatus check(Project checked, IProgressMonitor monitor) {
		try {
			List<Finding> found = check.run(checked, new JobProgress(monitor));
			onDisplay(() -> finished(checked, found, monitor));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (ConcurrentModificationException | IndexOutOfBoundsException e) {
			// an edit came in between: its own check may have been asked for before this one began to read
			onDisplay(() -> again(checked, monitor));
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			ILog.of(BackgroundFindings.class).error("The project could not be checked", e);
			onDisplay(() -> job = Optional.empty());
			return Status.OK_STATUS;
		}
	}

	private void again(Project checked, IProgressMonitor monitor) {
		if (!monitor.isCanceled() && project.equals(Optional.of(checked))) {
			checkSoon(checked);
		}
	}

	private void finished(Project checked, List<Finding> found, IProgressMonitor monitor) {
		if (!monitor.isCanceled() && project.equals(Optional.of(checked))) {
			job = Optional.empty();
			show(found);
		}
	}

	private void show(List<Finding> found) {
		findings = List.copyOf(found);
		byPlace = findings.stream().filter(finding -> finding.place() instanceof Place.InRecord)
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
