package org.mithaq.ui.annotation.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.core.finding.Place;
import org.mithaq.core.id.CoderName;
import org.mithaq.core.id.ReportId;
import org.mithaq.ui.session.ProjectSession;

/** Shows a record, and a feature of it: for parts of the window that know no report editor. */
public final class ShowRecord extends AbstractHandler {

    private static final String COMMAND = "org.mithaq.coding.show";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String coder = event.getParameter(COMMAND + ".coder");
        String record = event.getParameter(COMMAND + ".record");
        Place.InRecord place = new Place.InRecord(new CoderName(coder), new ReportId(event.getParameter(COMMAND + ".report")),
                record, event.getParameter(COMMAND + ".feature"));
        if (!new FindingJump(window.getActivePage(), window.getService(ProjectSession.class)).toRecord(place)) {
            MessageDialog.openInformation(window.getShell(), ProblemMessages.Title,
                    NLS.bind(ProblemMessages.Not_own, record, coder));
        }
        return null;
    }
}
