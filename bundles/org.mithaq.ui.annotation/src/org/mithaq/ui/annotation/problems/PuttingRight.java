package org.mithaq.ui.annotation.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.mithaq.core.finding.Finding;
import org.mithaq.core.fix.QuickFixes;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;
import org.mithaq.ui.counts.CountedText;
import org.mithaq.ui.session.ProjectSession;

/** Puts selected problems right, where there is only one way to do it. */
final class PuttingRight {

    private final IWorkbenchWindow window;

    PuttingRight(IWorkbenchWindow window) {
        this.window = window;
    }

    /** What would be done, for people; empty when nothing can be done about any of them. */
    Optional<String> label(List<Finding> chosen) {
        return project().flatMap(project -> label(new QuickFixes(project), chosen));
    }

    private static Optional<String> label(QuickFixes fixes, List<Finding> chosen) {
        List<Finding> fixable = fixes.fixable(chosen);
        return switch (fixable.size()) {
            case 0 -> Optional.empty();
            case 1 -> fixes.offer(fixable.getFirst()).map(label -> label.in(Locale.getDefault()));
            default -> Optional.of(CountedText.of(ProblemMessages.Fix_count, Locale.getDefault(), fixable.size()));
        };
    }

    /** Does it, or says why nothing is done. */
    void run(List<Finding> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        try {
            if (project().map(project -> new QuickFixes(project).fix(chosen)).orElse(0) == 0) {
                MessageDialog.openInformation(window.getShell(), ProblemMessages.Fix_title, ProblemMessages.Fix_none);
            }
        } catch (RefusedException e) {
            MessageDialog.openError(window.getShell(), ProblemMessages.Fix_title,
                    e.userMessage().in(Locale.getDefault()));
        }
    }

    private Optional<Project> project() {
        return window.getService(ProjectSession.class).project();
    }
}
