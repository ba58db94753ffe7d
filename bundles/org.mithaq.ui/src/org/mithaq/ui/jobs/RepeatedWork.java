package org.mithaq.ui.jobs;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Work in a job that is done anew a moment after the last one of several events. A new event stops the work that is running,
 * and what it found out is dropped. All methods are to be called on the UI thread.
 *
 * @param <T> what the work finds out
 */
public final class RepeatedWork<T> {

    /** Work that was stopped may still be in its last step when the next one begins. */
    private final ISchedulingRule oneAtATime = new OneAtATime();
    private final Display display;
    private final String name;
    private final int pause;
    private final Supplier<Optional<BackgroundWork.Work<T>>> next;
    private final Consumer<T> found;
    private final Runnable begin = this::begin;
    private Optional<Job> job = Optional.empty();
    private boolean hidden;
    private boolean pending;
    private boolean ended;

    /**
     * @param name what users read while it runs
     * @param pause milliseconds from an event to the work
     * @param next is asked on the UI thread when the work begins; nothing is done when it has nothing
     * @param found is told on the UI thread what the work found out, unless it was stopped or failed
     */
    public RepeatedWork(Display display, String name, int pause, Supplier<Optional<BackgroundWork.Work<T>>> next,
            Consumer<T> found) {
        this.display = display;
        this.name = name;
        this.pause = pause;
        this.next = next;
        this.found = found;
    }

    /** Does not show that it runs. */
    public RepeatedWork<T> hidden() {
        hidden = true;
        return this;
    }

    /** Something happened. Costs next to nothing: a timer that is set again begins anew. */
    public void soon() {
        if (!ended) {
            stop();
            pending = true;
            display.timerExec(pause, begin);
        }
    }

    /** Stops what runs and what was to begin. */
    public void stop() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        display.timerExec(-1, begin);
        pending = false;
    }

    /** Stops for ever. */
    public void end() {
        ended = true;
        stop();
    }

    /** Whether it neither runs nor is about to. */
    public boolean isDone() {
        return !pending && job.isEmpty();
    }

    private void begin() {
        pending = false;
        next.get().ifPresent(work -> {
            Job started = new Job(name) {
                @Override
                protected IStatus run(IProgressMonitor monitor) {
                    return RepeatedWork.this.run(work, this, monitor);
                }
            };
            started.setSystem(hidden);
            started.setPriority(Job.DECORATE);
            started.setRule(oneAtATime);
            started.addJobChangeListener(IJobChangeListener.onDone(event -> onDisplay(started, () -> { })));
            job = Optional.of(started);
            started.schedule();
        });
    }

    private IStatus run(BackgroundWork.Work<T> work, Job running, IProgressMonitor monitor) {
        try {
            T result = work.run(new JobProgress(monitor));
            onDisplay(running, () -> found.accept(result));
            return Status.OK_STATUS;
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            ILog.of(RepeatedWork.class).error("Failed in the background: " + name, e);
            return Status.OK_STATUS;
        }
    }

    /** A user may have stopped it, even before it began: then it is over with nothing found out. */
    private void onDisplay(Job running, Runnable end) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job.equals(Optional.of(running))) {
                    job = Optional.empty();
                    end.run();
                }
            });
        }
    }
}
