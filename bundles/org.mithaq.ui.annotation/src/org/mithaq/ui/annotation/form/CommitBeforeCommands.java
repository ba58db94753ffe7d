package org.mithaq.ui.annotation.form;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;

/** Writes what is being typed before a command runs, so that saving, undo and export see it though the field is not left. */
final class CommitBeforeCommands implements IExecutionListener {

	private final ICommandService commands;
	private final Runnable commit;

	private CommitBeforeCommands(ICommandService commands, Runnable commit) {
		this.commands = commands;
		this.commit = commit;
	}

	static CommitBeforeCommands install(IWorkbenchPartSite site, Runnable commit) {
		ICommandService commands = site.getWorkbenchWindow().getService(ICommandService.class);
		CommitBeforeCommands listener = new CommitBeforeCommands(commands, commit);
		commands.addExecutionListener(listener);
		return listener;
	}

	void remove() {
		commands.removeExecutionListener(this);
	}

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		commit.run();
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
