package org.mithaq.ui.annotation.problems;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.core.baseline.FindingAcceptance;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.index.RecordIndex;
import org.mithaq.core.message.Failures;
import org.mithaq.core.message.ToldFailure;
import org.mithaq.core.project.Project;
import org.mithaq.ui.annotation.findings.FindingsMonitor;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.jobs.BackgroundWork;
import org.mithaq.ui.session.ProjectSession;

/** Accepts the selected findings for good, with a reason that all who work on the project can read. */
public final class AcceptFindings extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<Finding> chosen = ChosenFindings.of(event);
        if (!chosen.isEmpty()) {
            window.getService(ProjectSession.class).project().ifPresent(project -> ask(window, project, chosen));
        }
        return null;
    }

    private static void ask(IWorkbenchWindow window, Project project, List<Finding> chosen) {
        InputDialog dialog = new InputDialog(window.getShell(), ProblemMessages.Accept_title,
                CountedText.of(ProblemMessages.Accept_question, Locale.getDefault(), chosen.size()), "",
                typed -> typed.isBlank() ? ProblemMessages.Accept_reason_needed : null);
        if (dialog.open() == Window.OK) {
            accept(window, project, chosen, dialog.getValue().strip());
        }
    }

    private static void accept(IWorkbenchWindow window, Project project, List<Finding> chosen, String reason) {
        RecordIndex now = project.recordsNow().index();
        FindingAcceptance acceptance = new FindingAcceptance(project.layout(), Clock.systemUTC());
        String by = project.coder().value();
        new BackgroundWork<>(ProblemMessages.Accept_title, progress -> acceptance.accept(now, chosen, reason, by))
                .onDone(accepted -> window.getService(FindingsMonitor.class).checkAgain())
                .onFailed(failure -> failed(window.getShell(), failure)).start(window.getShell().getDisplay());
    }

    private static void failed(Shell shell, Exception failure) {
        ILog.of(AcceptFindings.class).error("Findings cannot be accepted", failure);
        MessageDialog.openError(shell, ProblemMessages.Accept_title, failure instanceof ToldFailure told
                ? told.userMessage().in(Locale.getDefault())
                : NLS.bind(ProblemMessages.Accept_failed, Failures.of(failure).in(Locale.getDefault())));
    }
}
