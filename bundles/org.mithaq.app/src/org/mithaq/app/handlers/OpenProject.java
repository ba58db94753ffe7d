package org.mithaq.app.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.app.AppMessages;
import org.mithaq.ui.session.ProjectSession;

/** Opens the project in the folder that the command names, or that the user chooses. */
public final class OpenProject extends AbstractHandler {

    /** The parameter of the command with the folder. */
    public static final String FOLDER = "org.mithaq.project.open.folder";
    /** The command. */
    public static final String COMMAND = "org.mithaq.project.open";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> folder = Optional.ofNullable(event.getParameter(FOLDER)).map(Path::of)
                .or(() -> choose(window.getShell()));
        folder.ifPresent(window.getService(ProjectSession.class)::open);
        return null;
    }

    private static Optional<Path> choose(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(AppMessages.Choose_project);
        dialog.setMessage(AppMessages.Choose_project);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
