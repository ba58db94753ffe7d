package org.mithaq.ui.annotation.problems;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.core.finding.Finding;

/** The findings that a command is about. */
final class ChosenFindings {

    private ChosenFindings() {
    }

    static List<Finding> of(ExecutionEvent event) {
        List<?> chosen = HandlerUtil.getCurrentStructuredSelection(event).toList();
        return chosen.stream().filter(Finding.class::isInstance).map(Finding.class::cast).toList();
    }
}
