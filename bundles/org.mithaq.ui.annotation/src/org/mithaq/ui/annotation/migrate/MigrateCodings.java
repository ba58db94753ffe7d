package org.mithaq.ui.annotation.migrate;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.migrate.Migration;
import org.mithaq.core.migrate.MigrationPlan;
import org.mithaq.core.project.Project;
import org.mithaq.ui.annotation.findings.FindingsMonitor;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.jobs.BusyCursor;
import org.mithaq.ui.session.ProjectSession;

/** Shows what happens to the coder's codings when they follow the codebook, and does it when the coder wants it. */
public final class MigrateCodings extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(ProjectSession.class).project().ifPresent(project -> migrate(window, project));
        return null;
    }

    private static void migrate(IWorkbenchWindow window, Project project) {
        Shell shell = window.getShell();
        try {
            Migration migration = Migration.of(project);
            new BusyCursor(window.getWorkbench().getProgressService()).run(migration::plan)
                    .ifPresent(plan -> ask(window, plan));
        } catch (RefusedException e) {
            MessageDialog.openError(shell, MigrateMessages.Title, e.userMessage().in(Locale.getDefault()));
        } catch (InvocationTargetException e) {
            ILog.of(MigrateCodings.class).error("What a migration does cannot be worked out", e);
            MessageDialog.openError(shell, MigrateMessages.Title,
                    NLS.bind(MigrateMessages.Failed, Failures.of(e.getCause()).in(Locale.getDefault())));
        }
    }

    private static void ask(IWorkbenchWindow window, MigrationPlan plan) {
        Shell shell = window.getShell();
        if (new MigrationDialog(shell, plan.report()).open() == Window.OK) {
            BusyIndicator.showWhile(shell.getDisplay(), plan::carryOut);
            new BackgroundWork<>(MigrateMessages.Accepted, progress -> {
                plan.keepAccepted();
                return plan;
            }).onDone(kept -> window.getService(FindingsMonitor.class).checkAgain())
                    .onFailed(failure -> acceptedFailed(shell, failure)).startQuietly(shell.getDisplay());
        }
    }

    private static void acceptedFailed(Shell shell, Exception failure) {
        ILog.of(MigrateCodings.class).error("What is accepted does not follow", failure);
        String why = Failures.of(failure).in(Locale.getDefault());
        MessageDialog.openError(shell, MigrateMessages.Title, NLS.bind(MigrateMessages.Accepted_failed, why));
    }
}
