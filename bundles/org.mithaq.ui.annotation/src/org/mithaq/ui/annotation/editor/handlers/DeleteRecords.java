package org.mithaq.ui.annotation.editor.handlers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.core.message.RefusedException;
import org.mithaq.core.project.Project;
import org.mithaq.model.coding.CodedRecord;
import org.mithaq.ui.annotation.editor.DeleteAction;
import org.mithaq.ui.selection.CodingSelection;
import org.mithaq.ui.session.ProjectSession;

/** Deletes the selected records, as one step of undo. */
public final class DeleteRecords extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<CodedRecord> records = window.getService(CodingSelection.class).current().records();
        Optional<Project> project = window.getService(ProjectSession.class).project();
        try {
            project.ifPresent(open -> new DeleteAction(open.editor()).delete(records));
        } catch (RefusedException e) {
            MessageDialog.openInformation(window.getShell(), DeleteAction.title(),
                    e.userMessage().in(Locale.getDefault()));
        }
        return null;
    }
}
