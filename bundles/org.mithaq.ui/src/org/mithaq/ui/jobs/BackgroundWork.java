package org.mithaq.ui.jobs;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.mithaq.core.progress.ProgressMonitor;

/**
 * Work of the core in a job, whose end is told on the UI thread.
 *
 * @param <T> what the work makes
 */
public final class BackgroundWork<T> {

    /** What may fail with any exception. */
    @FunctionalInterface
    public interface Work<T> {
        T run(ProgressMonitor progress) throws Exception;
    }

    private final String name;
    private final Work<T> work;
    private Consumer<T> done = result -> { };
    private Consumer<Exception> failed = failure -> { };

    /**
     * @param name what users read while it runs
     */
    public BackgroundWork(String name, Work<T> work) {
        this.name = name;
        this.work = work;
    }

    /** Is called on the UI thread with what the work made. */
    public BackgroundWork<T> onDone(Consumer<T> consumer) {
        done = consumer;
        return this;
    }

    /** Is called on the UI thread when the work failed, but not when it was cancelled. */
    public BackgroundWork<T> onFailed(Consumer<Exception> consumer) {
        failed = consumer;
        return this;
    }

    /** Begins; a dialog with progress and cancel shows up when it takes long. */
    public Job start(Display display) {
        return schedule(display, true, Job.INTERACTIVE);
    }

    /** Begins without a dialog: the progress stands at the foot of the window, and users go on with what they do. */
    public Job startQuietly(Display display) {
        return schedule(display, false, Job.LONG);
    }

    private Job schedule(Display display, boolean user, int priority) {
        Job job = Job.create(name, (IJobFunction) monitor -> run(monitor, display));
        job.setUser(user);
        job.setPriority(priority);
        job.schedule();
        return job;
    }

    private IStatus run(IProgressMonitor monitor, Display display) {
        try {
            T result = work.run(new JobProgress(monitor));
            onDisplay(display, () -> done.accept(result));
            return Status.OK_STATUS;
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            onDisplay(display, () -> failed.accept(e));
            return Status.OK_STATUS;
        }
    }

    private static void onDisplay(Display display, Runnable runnable) {
        if (!display.isDisposed()) {
            display.asyncExec(runnable);
        }
    }
}
