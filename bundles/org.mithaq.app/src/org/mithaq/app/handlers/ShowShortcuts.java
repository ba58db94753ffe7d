package org.mithaq.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.mithaq.app.Shortcuts;
import org.mithaq.app.ShortcutsDialog;

/** Shows all keys of this application. */
public final class ShowShortcuts extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new ShortcutsDialog(window.getShell(), Shortcuts.of(window)).open();
        return null;
    }
}
