package org.mithaq.ui.annotation.form;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;

/**
 * Writes what is being typed before anything that depends on it, though the field is not left: before a command runs,
 * so that saving, undo and export see it, and before a window is closed or left.
 */
public final class CommitTriggers implements IExecutionListener {

    private final ICommandService commands;
    private final Display display;
    private final Runnable commit;
    private final Listener windows = event -> commit();

    private CommitTriggers(ICommandService commands, Display display, Runnable commit) {
        this.commands = commands;
        this.display = display;
        this.commit = commit;
    }

    /** Has the work done from now on, until {@link #remove()}. */
    public static CommitTriggers install(IWorkbenchPartSite site, Runnable commit) {
        CommitTriggers triggers = new CommitTriggers(site.getWorkbenchWindow().getService(ICommandService.class),
                site.getShell().getDisplay(), commit);
        triggers.commands.addExecutionListener(triggers);
        triggers.display.addFilter(SWT.Close, triggers.windows);
        triggers.display.addFilter(SWT.Deactivate, triggers.windows);
        return triggers;
    }

    public void remove() {
        commands.removeExecutionListener(this);
        if (!display.isDisposed()) {
            display.removeFilter(SWT.Close, windows);
            display.removeFilter(SWT.Deactivate, windows);
        }
    }

    private void commit() {
        commit.run();
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        commit();
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // nothing ran, nothing to do
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // what was typed is written already
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // what was typed is written already
    }
}
