package org.mithaq.ui.jobs;

import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.mithaq.core.message.Message;
import org.mithaq.core.progress.ProgressMonitor;

/** Shows the progress of the core in the workbench and passes the user's cancel on to it. */
public final class JobProgress implements ProgressMonitor {

    private final IProgressMonitor monitor;
    private boolean begun;

    public JobProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void begin(Message task, int totalWork) {
        String name = task.in(Locale.getDefault());
        if (begun) {
            monitor.subTask(name);
        } else {
            begun = true;
            monitor.beginTask(name, totalWork == 0 ? IProgressMonitor.UNKNOWN : totalWork);
        }
    }

    @Override
    public void worked(int work) {
        monitor.worked(work);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
